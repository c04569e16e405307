namespace Smithwright;

/// <summary>
/// What was waited for cannot come any more, by the service model: a waiter's failure state was reached. <see cref="Exception.InnerException"/> is the
/// error that says so, if it was one.
/// </summary>
public sealed class WaiterFailedException : ServiceException
{
    internal WaiterFailedException(string waiter, string reason, int calls, object? output, ServiceException? error)
        : base($"{waiter} cannot come any more: {reason}.", error)
    {
        Waiter = waiter;
        Reason = reason;
        Calls = calls;
        Output = output;
        StatusCode = error?.StatusCode;
        RequestId = error?.RequestId;
    }

    /// <summary>The waiter's name in the model, for instance <c>TableExists</c>.</summary>
    public string Waiter { get; }

    /// <summary>What the model takes for a failure: an error, or a path in the output and its value.</summary>
    public string Reason { get; }

    /// <summary>How often the operation was called.</summary>
    public int Calls { get; }

    /// <summary>The output that says so, of the operation's output type; <see langword="null"/> when it was an error.</summary>
    public object? Output { get; }
}
