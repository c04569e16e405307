namespace Smithwright.Runtime.Tests.Client;

/// <summary>
/// A clock without waiting: timers shorter than a limit elapse at once and move the clock, others when the test moves it. What elapsed at once
/// is recorded.
/// </summary>
internal sealed class ImmediateTimeProvider(TimeSpan? immediateBelow = null) : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private readonly List<ManualTimer> _pending = [];
    private DateTimeOffset _now = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private TimeSpan _error;

    public IReadOnlyList<TimeSpan> Waits => _waits;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now + _error;

    public override long GetTimestamp() => _now.Ticks;

    /// <summary>Sets the clock on the wall. Timers and timestamps do not follow it.</summary>
    public void SetClock(TimeSpan by) => _error += by;

    public void Advance(TimeSpan time)
    {
        ManualTimer[] due;
        lock (_gate)
        {
            _now += time;
            due = [.. _pending.Where(timer => timer.Due <= _now)];
            _pending.RemoveAll(due.Contains);
        }

        foreach (ManualTimer timer in due)
        {
            timer.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void Schedule(ManualTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _pending.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }
            timer.Due = _now + dueTime;
            if (dueTime >= (immediateBelow ?? TimeSpan.Zero))
            {
                _pending.Add(timer);
                return;
            }

            _waits.Add(dueTime);
            _now += dueTime;
        }

        // Not on this thread: whoever makes a timer does not expect it to fire before it has been made.
        ThreadPool.QueueUserWorkItem(static timer => timer.Fire(), timer, preferLocal: false);
    }

    private void Forget(ManualTimer timer)
    {
        lock (_gate)
        {
            _pending.Remove(timer);
        }
    }

    private sealed class ManualTimer(ImmediateTimeProvider owner, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            owner.Schedule(this, dueTime);
            return true;
        }

        public void Fire() => callback(state);

        public void Dispose() => owner.Forget(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
