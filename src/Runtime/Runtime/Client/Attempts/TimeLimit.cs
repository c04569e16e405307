namespace Smithwright.Runtime.Client.Attempts;

/// <summary>
/// A limit of time around work that somebody outside may cancel as well, and what tells the two apart afterwards. Limits nest: what the outer one
/// ended is left for the outer one to explain.
/// </summary>
internal readonly struct TimeLimit : IDisposable
{
    private readonly string _name;
    private readonly TimeSpan _duration;
    private readonly CancellationToken _outer;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenRegistration _fromOuter;

    public TimeLimit(string name, TimeSpan duration, TimeProvider time, CancellationToken outer)
    {
        _name = name;
        _duration = duration;
        _outer = outer;
        if (duration == Timeout.InfiniteTimeSpan)
        {
            return;
        }
        _timer = new CancellationTokenSource(duration, time);
        // One source for both: whether the outer token was canceled tells which of them it was.
        _fromOuter = outer.UnsafeRegister(static timer => ((CancellationTokenSource)timer!).Cancel(), _timer);
    }

    public CancellationToken Token => _timer?.Token ?? _outer;

    /// <summary>
    /// Returns what the cancellation means here: the outer token's, this limit's, or one that something between has set on its own (a given
    /// <see cref="HttpClient"/>, a connection attempt), which is told by its cause; <see langword="null"/> when it means nothing else.
    /// </summary>
    public Exception? Explain(OperationCanceledException exception, string operation, Exception? cause)
    {
        if (_outer.IsCancellationRequested)
        {
            return new OperationCanceledException(exception.Message, exception, _outer);
        }
        if (_timer is { IsCancellationRequested: true })
        {
            return new ServiceTimeoutException(operation, $"{nameof(ClientOptions)}.{_name}", _duration, cause);
        }
        return exception.InnerException is TimeoutException timeout
            ? new ServiceTimeoutException(operation, "the limit of its HTTP client for connecting or for the whole request", null, timeout)
            : null;
    }

    public void Dispose()
    {
        _fromOuter.Dispose();
        _timer?.Dispose();
    }
}
