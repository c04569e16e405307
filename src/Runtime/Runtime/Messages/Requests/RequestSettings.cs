namespace Smithwright.Runtime.Messages.Requests;

/// <summary>What of a client's options bears on how a request is written.</summary>
internal sealed record RequestSettings(Func<string>? IdempotencyTokens = null, bool Compresses = true, int MinCompressionBytes = 10240)
{
    /// <summary>Whether each event is checked against the constraints of the model before it is sent.</summary>
    public bool ValidatesEvents { get; init; }

    /// <summary>Whether bodies get a checksum where a service takes one.</summary>
    public bool AddsChecksums { get; init; } = true;

    /// <summary>Whether services are asked for checksums of what they send.</summary>
    public bool AsksForChecksums { get; init; } = true;

    /// <summary>Whether long streams wait until a service wants them, where it says whether it does.</summary>
    public bool ExpectsContinue { get; init; } = true;

    /// <summary>Whether the request is a URL that somebody else will send.</summary>
    public bool IsPresigned { get; init; }

    public string NewIdempotencyToken() => IdempotencyTokens is null ? Guid.NewGuid().ToString("D") : IdempotencyTokens();
}
