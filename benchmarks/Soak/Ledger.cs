using System.Collections.Concurrent;

namespace Smithwright.Benchmarks.Soak;

/// <summary>What the server saw of each call, and everything that must not happen.</summary>
internal sealed class Ledger(int calls)
{
    private readonly byte[] _attempts = new byte[calls];
    private readonly bool[] _settled = new bool[calls];
    private readonly ConcurrentQueue<string> _violations = new();
    private int _requests;

    public int Requests => Volatile.Read(ref _requests);

    public IReadOnlyCollection<string> Violations => _violations;

    public int AttemptsOf(int call) => Volatile.Read(ref _attempts[call]);

    /// <summary>Enters a request as it arrives, before anything is answered.</summary>
    public void Arrived(int call, int attempt, bool canRewind, Fate fate)
    {
        Interlocked.Increment(ref _requests);
        // Attempts of one call never overlap, so its entries need no lock.
        if (_settled[call])
        {
            Violate($"Call {call}: attempt {attempt} came after an answer that settles the call.");
        }
        if (attempt != _attempts[call] + 1)
        {
            Violate($"Call {call}: attempt {attempt} came after attempt {_attempts[call]}.");
        }
        if (attempt > 1 && !canRewind)
        {
            Violate($"Call {call}: a body that cannot be rewound was sent {attempt} times.");
        }
        Volatile.Write(ref _attempts[call], (byte)attempt);
        _settled[call] = !Fates.MayRepeat(fate);
    }

    public void Violate(string what) => _violations.Enqueue(what);
}
