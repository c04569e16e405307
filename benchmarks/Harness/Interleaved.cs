using System.Diagnostics;

namespace Smithwright.Benchmarks;

/// <summary>
/// Measures contenders in turn, in small batches within one process: whatever else the machine does, it does to all of them. The order
/// turns from round to round, so that nobody always runs after the same neighbor.
/// </summary>
public sealed class Interleaved(int rounds = 60)
{
    private static readonly TimeSpan WarmUpPass = TimeSpan.FromMilliseconds(250);
    private const int PassesWithoutGain = 4;
    private const int MostPasses = 40;
    private static readonly TimeSpan BatchLength = TimeSpan.FromMilliseconds(4);

    private static object? _kept;

    /// <summary>Measures every contender of a comparison.</summary>
    public IReadOnlyList<Measurement> Measure(Comparison comparison)
    {
        Lane[] lanes = [.. comparison.Contenders.Select(contender => new Lane(contender, rounds))];
        WarmUp(lanes);
        foreach (Lane lane in lanes)
        {
            lane.Calibrate(BatchLength);
        }
        GC.Collect();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < lanes.Length; i++)
            {
                lanes[(i + round) % lanes.Length].RunBatch();
            }
        }

        return [.. lanes.Select(lane => lane.Result())];
    }

    // Until nobody gains any more: on a busy machine the tiered compiler takes its time. In turn as well, because code that contenders
    // share is optimised for what all of them do.
    private static void WarmUp(Lane[] lanes)
    {
        int unchanged = 0;
        for (int pass = 0; pass < MostPasses && unchanged < PassesWithoutGain; pass++)
        {
            bool gained = false;
            foreach (Lane lane in lanes)
            {
                gained |= lane.WarmUpFor(WarmUpPass);
            }
            unchanged = gained ? 0 : unchanged + 1;
        }
    }

    private sealed class Lane(Contender contender, int rounds)
    {
        private readonly List<double> _times = new(rounds);
        private TimeSpan _shortest = TimeSpan.FromHours(1);
        private int _batch = 1;
        private double _bytes = double.MaxValue;

        /// <summary>Runs for a while; returns whether a run became faster by more than chance.</summary>
        public bool WarmUpFor(TimeSpan duration)
        {
            long start = Stopwatch.GetTimestamp();
            TimeSpan shortest = TimeSpan.MaxValue;
            do
            {
                long before = Stopwatch.GetTimestamp();
                _kept = contender.Run();
                TimeSpan elapsed = Stopwatch.GetElapsedTime(before);
                shortest = elapsed < shortest ? elapsed : shortest;
            }
            while (Stopwatch.GetElapsedTime(start) < duration);
            bool gained = shortest < _shortest * 0.95;
            _shortest = shortest < _shortest ? shortest : _shortest;
            return gained;
        }

        public void Calibrate(TimeSpan batchLength)
        {
            long start = Stopwatch.GetTimestamp();
            int runs = 0;
            for (; Stopwatch.GetElapsedTime(start) < batchLength || runs == 0; runs++)
            {
                _kept = contender.Run();
            }
            _batch = runs;
        }

        public void RunBatch()
        {
            long bytes = Allocated();
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < _batch; i++)
            {
                _kept = contender.Run();
            }
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            double operations = (double)_batch * contender.Operations;
            _times.Add(elapsed.TotalNanoseconds / operations);
            _bytes = Math.Min(_bytes, (Allocated() - bytes) / operations);
        }

        public Measurement Result()
        {
            _times.Sort();
            return new Measurement(contender.Name, _times[0], _times[_times.Count / 2], Math.Max(_bytes, 0));
        }

        private long Allocated() =>
            contender.UsesOtherThreads ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetAllocatedBytesForCurrentThread();
    }
}
