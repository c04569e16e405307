using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Smithwright.Analyzers.Flow;

/// <summary>Which writes of a local variable may have come before a point of its function.</summary>
internal sealed class ReachingWrites
{
    // Following more writes would take longer than anyone waits for a warning.
    private const int MaxWrites = 300;

    private readonly FunctionFlow _body;
    private readonly Dictionary<LocalWrite, FlowPoint> _points;
    private readonly Dictionary<int, LocalWrite[]> _blocks;
    private readonly Dictionary<LocalWrite, HashSet<LocalWrite>> _histories = new();

    private ReachingWrites(FunctionFlow body, Dictionary<LocalWrite, FlowPoint> points)
    {
        _body = body;
        _points = points;
        Writes = points.Keys.OrderBy(write => points[write].Block).ThenBy(write => points[write].Index).ToImmutableArray();
        _blocks = Writes.GroupBy(write => points[write].Block).ToDictionary(writes => writes.Key, writes => writes.ToArray());
    }

    /// <summary>All writes, in the order of the function's text.</summary>
    public ImmutableArray<LocalWrite> Writes { get; }

    /// <summary>The writes of a variable, or <see langword="null"/> if one of them is not at a known point.</summary>
    public static ReachingWrites? Of(ImmutableArray<LocalWrite> writes, FunctionFlow body)
    {
        if (writes.Length > MaxWrites)
        {
            return null;
        }

        Dictionary<LocalWrite, FlowPoint> points = new();
        foreach (LocalWrite write in writes)
        {
            FlowPoint? point = body.PointOf(write.Place);
            if (point is { } known)
            {
                points[write] = known;
            }

            // The graph leads past a finally block, not through it.
            if (point is { } inGraph ? body.IsInFinally(inGraph.Block) : write is not Aliased)
            {
                return null;
            }
        }

        return new ReachingWrites(body, points);
    }

    public FlowPoint PointOf(LocalWrite write) => _points[write];

    /// <summary>The write at a point, if any.</summary>
    public LocalWrite? WriteAt(FlowPoint point) =>
        _blocks.TryGetValue(point.Block, out LocalWrite[]? writes) ? writes.FirstOrDefault(write => _points[write] == point) : null;

    /// <summary>The writes that may be the last before a point. Sharing does not count: it changes nothing.</summary>
    public IReadOnlyCollection<LocalWrite> LastBefore(FlowPoint point) => Back(point, write => write is not Aliased).Where(write => write is not Aliased).ToArray();

    /// <summary>All that may have happened before a write to what the variable then holds, assignments of it included.</summary>
    public IReadOnlyCollection<LocalWrite> History(LocalWrite write)
    {
        if (!_histories.TryGetValue(write, out HashSet<LocalWrite>? history))
        {
            _histories.Add(write, history = Back(_points[write], earlier => earlier is Assigned));
        }

        return history;
    }

    /// <summary>The writes on all paths back from a point, on each path up to the first write that ends it.</summary>
    private HashSet<LocalWrite> Back(FlowPoint point, Func<LocalWrite, bool> ends)
    {
        HashSet<LocalWrite> met = new();
        HashSet<int> seen = new();
        Stack<FlowPoint> open = new();
        open.Push(point);
        while (open.Count > 0)
        {
            FlowPoint current = open.Pop();
            if (!MeetsEnd(current, ends, met))
            {
                foreach (int block in Before(current.Block, met).Where(seen.Add))
                {
                    open.Push(new FlowPoint(block, int.MaxValue));
                }
            }
        }

        return met;
    }

    private bool MeetsEnd(FlowPoint point, Func<LocalWrite, bool> ends, HashSet<LocalWrite> met)
    {
        if (!_blocks.TryGetValue(point.Block, out LocalWrite[]? writes))
        {
            return false;
        }

        for (int index = writes.Length - 1; index >= 0; index--)
        {
            if (_points[writes[index]].Index < point.Index)
            {
                met.Add(writes[index]);
                if (ends(writes[index]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The blocks before a block. Before one that handles an exception any write in the <c>try</c> may have been the last, or only half done.</summary>
    private IEnumerable<int> Before(int block, HashSet<LocalWrite> met)
    {
        if (_body.InterruptedBefore(block) is not { } interrupted)
        {
            return _body.Before(block);
        }

        foreach (LocalWrite write in Writes.Where(write => IsIn(interrupted, _points[write].Block)))
        {
            met.Add(write is Changed ? new Escaped(write.Place, IsReplaced: true) : write);
        }

        return _body.Before(interrupted.FirstBlockOrdinal).Where(earlier => !IsIn(interrupted, earlier));
    }

    private static bool IsIn(ControlFlowRegion region, int block) => region.FirstBlockOrdinal <= block && block <= region.LastBlockOrdinal;
}
