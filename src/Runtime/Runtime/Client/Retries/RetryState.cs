namespace Smithwright.Runtime.Client.Retries;

/// <summary>What the retries of one call know of it.</summary>
internal class RetryState
{
    /// <summary>Whether the request can be sent twice: not when its body is a stream that cannot be rewound, or its operation forbids it.</summary>
    public bool CanRepeat { get; set; } = true;

    /// <summary>Whether the call waits for something to happen, and its caller calls again and again.</summary>
    public bool IsLongPoll { get; init; }

    /// <summary>What waits after failures that may pass start from; null for the usual.</summary>
    public TimeSpan? BaseDelay { get; init; }

    /// <summary>Whether the last attempt was refused for a signature that will be another next time. Such a retry is no load on a service that is down.</summary>
    public bool IsSignatureCorrected { get; set; }

    /// <summary>What the last retry took from the retry quota.</summary>
    public int LastCost { get; set; }
}
