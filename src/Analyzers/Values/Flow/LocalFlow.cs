using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Smithwright.Analyzers.Values;

/// <summary>Which steps of a local variable may have come before a point of its function.</summary>
internal sealed class LocalFlow
{
    // To follow a longer row of changes takes longer than anybody waits for a warning.
    private const int MaxSteps = 300;

    private readonly BodyFlow _body;
    private readonly Dictionary<LocalStep, FlowPoint> _points;
    private readonly Dictionary<int, LocalStep[]> _blocks;
    private readonly Dictionary<LocalStep, HashSet<LocalStep>> _histories = new();

    private LocalFlow(BodyFlow body, Dictionary<LocalStep, FlowPoint> points)
    {
        _body = body;
        _points = points;
        Steps = points.Keys.OrderBy(step => points[step].Block).ThenBy(step => points[step].Index).ToImmutableArray();
        _blocks = Steps.GroupBy(step => points[step].Block).ToDictionary(steps => steps.Key, steps => steps.ToArray());
    }

    /// <summary>All steps, in the order of the function's text.</summary>
    public ImmutableArray<LocalStep> Steps { get; }

    /// <summary>The flow of a variable, or <see langword="null"/> if one of its steps is not on a way that is known.</summary>
    public static LocalFlow? Of(ImmutableArray<LocalStep> steps, BodyFlow body)
    {
        if (steps.Length > MaxSteps)
        {
            return null;
        }

        Dictionary<LocalStep, FlowPoint> points = new();
        foreach (LocalStep step in steps)
        {
            FlowPoint? point = body.PointOf(step.Place);
            if (point is { } known)
            {
                points[step] = known;
            }

            // The graph leads past a finally block, not through it.
            if (point is { } inGraph ? body.IsInFinally(inGraph.Block) : step is not SharedStep)
            {
                return null;
            }
        }

        return new LocalFlow(body, points);
    }

    public FlowPoint PointOf(LocalStep step) => _points[step];

    /// <summary>The step that stands at a point, if any.</summary>
    public LocalStep? StepAt(FlowPoint point) =>
        _blocks.TryGetValue(point.Block, out LocalStep[]? steps) ? steps.FirstOrDefault(step => _points[step] == point) : null;

    /// <summary>The steps that may be the last before a point. Sharing does not count: it changes nothing.</summary>
    public IReadOnlyCollection<LocalStep> LastBefore(FlowPoint point) => Back(point, step => step is not SharedStep).Where(step => step is not SharedStep).ToArray();

    /// <summary>All that may have happened before a step to what the variable then holds, assignments of it included.</summary>
    public IReadOnlyCollection<LocalStep> History(LocalStep step)
    {
        if (!_histories.TryGetValue(step, out HashSet<LocalStep>? history))
        {
            _histories.Add(step, history = Back(_points[step], earlier => earlier is AssignedStep));
        }

        return history;
    }

    /// <summary>The steps on all ways back from a point, on each up to the first that ends it.</summary>
    private HashSet<LocalStep> Back(FlowPoint point, Func<LocalStep, bool> ends)
    {
        HashSet<LocalStep> met = new();
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

    private bool MeetsEnd(FlowPoint point, Func<LocalStep, bool> ends, HashSet<LocalStep> met)
    {
        if (!_blocks.TryGetValue(point.Block, out LocalStep[]? steps))
        {
            return false;
        }

        for (int index = steps.Length - 1; index >= 0; index--)
        {
            if (_points[steps[index]].Index < point.Index)
            {
                met.Add(steps[index]);
                if (ends(steps[index]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The blocks before a block. Before one that handles an exception any step of the <c>try</c> may have been the last, or half done.</summary>
    private IEnumerable<int> Before(int block, HashSet<LocalStep> met)
    {
        if (_body.InterruptedBefore(block) is not { } interrupted)
        {
            return _body.Before(block);
        }

        foreach (LocalStep step in Steps.Where(step => IsIn(interrupted, _points[step].Block)))
        {
            met.Add(step is ChangedStep ? new EscapedStep(step.Place, IsReplaced: true) : step);
        }

        return _body.Before(interrupted.FirstBlockOrdinal).Where(earlier => !IsIn(interrupted, earlier));
    }

    private static bool IsIn(ControlFlowRegion region, int block) => region.FirstBlockOrdinal <= block && block <= region.LastBlockOrdinal;
}
