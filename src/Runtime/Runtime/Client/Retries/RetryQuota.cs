namespace Smithwright.Runtime.Client.Retries;

/// <summary>
/// What keeps the retries of a whole client in proportion to its successes: while a service is down, calls soon fail at their first attempt
/// instead of multiplying the load.
/// </summary>
internal sealed class RetryQuota
{
    public const int Capacity = 500;
    public const int TransientCost = 14;
    public const int ThrottlingCost = 5;

    private const int SuccessRefund = 1;

    private readonly object _gate = new();
    private int _available = Capacity;

    public int Available
    {
        get
        {
            lock (_gate)
            {
                return _available;
            }
        }
    }

    /// <summary>Takes what a retry costs; returns the cost, or 0 when it cannot be afforded.</summary>
    public int Acquire(bool throttling)
    {
        int cost = throttling ? ThrottlingCost : TransientCost;
        lock (_gate)
        {
            if (_available < cost)
            {
                return 0;
            }
            _available -= cost;
            return cost;
        }
    }

    /// <summary>Gives back what the last retry of a call that succeeded took; a call that needed none gives a little.</summary>
    public void Succeeded(int lastCost)
    {
        // Nearly always; calls at once need not wait for each other then.
        if (Volatile.Read(ref _available) == Capacity)
        {
            return;
        }
        lock (_gate)
        {
            _available = Math.Min(Capacity, _available + Math.Max(lastCost, SuccessRefund));
        }
    }
}
