namespace Smithwright;

/// <summary>A call took too long. The message and <see cref="Limit"/> name the limit; a caller's own cancellation is never reported like this.</summary>
public sealed class ServiceTimeoutException : ServiceException
{
    internal ServiceTimeoutException(string operation, string limit, TimeSpan? duration, Exception? cause)
        : base($"{operation} did not finish within {limit}{(duration is { } time ? $" ({time:c})" : "")}.", cause)
    {
        Limit = limit;
        IsClientLimit = duration is not null;
        IsRetryable = true;
    }

    /// <summary>
    /// The name of the limit that was exceeded: a property of <see cref="ClientOptions"/> or <see cref="WaiterOptions"/>, or what a given
    /// <c>HttpClient</c> sets.
    /// </summary>
    public string Limit { get; }

    /// <summary>Whether the client itself set the limit, and not what sends for it.</summary>
    internal bool IsClientLimit { get; }
}
