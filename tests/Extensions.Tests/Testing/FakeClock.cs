namespace Smithwright.Extensions.Tests.Testing;

/// <summary>A clock with one timer, which elapses when the test says so.</summary>
internal sealed class FakeClock : TimeProvider
{
    private readonly TaskCompletionSource _made = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Action? _elapse;

    public Task TimerMade => _made.Task;

    public TimeSpan DueTime { get; private set; }

    public void Elapse() => _elapse!();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        DueTime = dueTime;
        _elapse = () => callback(state);
        _made.TrySetResult();
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
