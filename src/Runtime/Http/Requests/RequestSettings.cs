namespace Smithwright.Http;

/// <summary>What of a client's options bears on how a request is written.</summary>
internal sealed record RequestSettings(Func<string> NewIdempotencyToken, bool Compresses, int MinCompressionBytes)
{
    /// <summary>Whether each event is checked against the constraints of the model before it is sent.</summary>
    public bool ValidatesEvents { get; init; }

    public static RequestSettings Default { get; } = new(static () => Guid.NewGuid().ToString("D"), Compresses: true, MinCompressionBytes: 10240);
}
