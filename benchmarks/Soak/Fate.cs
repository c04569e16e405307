namespace Smithwright.Benchmarks.Soak;

/// <summary>What the server does with a request.</summary>
internal enum Fate
{
    Answer,
    SlowAnswer,
    Reset,
    Close,
    Truncate,
    ServerError,
    Throttle,
    Stall,
    Malformed,
    TooLong,
    Redirect,
    NoSuchItem,
}

/// <summary>Who meets which fate: by chance, but the same on both sides and in every run.</summary>
internal static class Fates
{
    // In thousandths, in this order; the rest are answered.
    private static readonly (Fate Fate, int Share)[] Shares =
    [
        (Fate.SlowAnswer, 10), (Fate.Reset, 30), (Fate.Close, 30), (Fate.Truncate, 20), (Fate.ServerError, 40), (Fate.Throttle, 5), (Fate.Stall, 2),
        (Fate.Malformed, 10), (Fate.TooLong, 5), (Fate.Redirect, 5), (Fate.NoSuchItem, 10),
    ];

    public static Fate Of(int call, int attempt)
    {
        uint number = Mix((uint)call * 4 + (uint)attempt) % 1000;
        foreach ((Fate fate, int share) in Shares)
        {
            if (number < share)
            {
                return fate;
            }
            number -= (uint)share;
        }

        return Fate.Answer;
    }

    /// <summary>Whether a client may send the request again.</summary>
    public static bool MayRepeat(Fate fate) =>
        fate is Fate.Reset or Fate.Close or Fate.Truncate or Fate.ServerError or Fate.Throttle or Fate.Stall;

    private static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x7feb352d;
        value = (value ^ (value >> 15)) * 0x846ca68b;
        return value ^ (value >> 16);
    }
}
