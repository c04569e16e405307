namespace Smithwright.Retries;

/// <summary>What the attempts of one call know of each other.</summary>
internal sealed class RetryState(bool canRepeat)
{
    /// <summary>Whether the request can be sent twice: not when its body is a stream that cannot be rewound.</summary>
    public bool CanRepeat => canRepeat;

    /// <summary>The same for all attempts, so that the service recognises them as one call.</summary>
    public string InvocationId { get; } = Guid.NewGuid().ToString("D");

    public int Attempt { get; set; }

    /// <summary>Where the last attempt went; empty before there was one.</summary>
    public string Host { get; set; } = "";

    public int LastCost { get; set; }

    public ServiceException? LastFailure { get; set; }
}
