using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>What a local variable holds at the points of its function.</summary>
internal sealed class LocalValues(LocalFlow flow, ITypeSymbol type, ValueReader reader)
{
    private readonly Dictionary<LocalStep, AbstractValue> _after = new();

    /// <summary>
    /// Reads what the variable holds after each step, in the order of the text. What comes later in the text and is still needed runs before
    /// only in a loop.
    /// </summary>
    public void Read()
    {
        foreach (LocalStep step in flow.Steps)
        {
            _after[step] = After(step);
        }
    }

    public AbstractValue At(FlowPoint point)
    {
        AbstractValue value = Before(point) ?? UnknownValue.Anything;
        return flow.StepAt(point) switch
        {
            EscapedStep { IsReplaced: false } => Mutations.Forget(value, type),
            EscapedStep => UnknownValue.Anything,
            SharedStep shared when flow.Steps.Any(step => step is ChangedStep or EscapedStep && flow.History(step).Contains(shared)) => Mutations.Forget(value, type),
            _ => value,
        };
    }

    private AbstractValue After(LocalStep step) => step switch
    {
        AssignedStep assigned => reader.Read(assigned.Value),
        ChangedStep changed => Before(flow.PointOf(step)) is { } before ? CollectionChanges.Apply(changed.Change, before, reader) : InLoop(changed),
        EscapedStep { IsReplaced: false } => Mutations.Forget(Before(flow.PointOf(step)) ?? UnknownValue.Anything, type),
        _ => UnknownValue.Anything,
    };

    /// <summary>What is held before a point, or <see langword="null"/> if that depends on what is not read yet.</summary>
    private AbstractValue? Before(FlowPoint point)
    {
        IReadOnlyCollection<LocalStep> last = flow.LastBefore(point);
        return last.All(step => step is EscapedStep || _after.ContainsKey(step)) ? Joins.Of(last.Select(ValueAfter)) : null;
    }

    // A step that an exception cut short has no value of its own.
    private AbstractValue ValueAfter(LocalStep step) => _after.TryGetValue(step, out AbstractValue? value) ? value : UnknownValue.Anything;

    /// <summary>What is held after a change that a loop repeats: at least what was there before, if all that happens is that it grows.</summary>
    private AbstractValue InLoop(ChangedStep step)
    {
        IReadOnlyCollection<LocalStep> history = flow.History(step);
        AssignedStep[] starts = history.OfType<AssignedStep>().ToArray();
        if (!starts.All(_after.ContainsKey))
        {
            return UnknownValue.Anything;
        }

        AbstractValue start = Joins.Of(starts.Select(ValueAfter));
        bool grows = history.Append(step).All(other => other is AssignedStep or SharedStep || (other is ChangedStep change && CollectionChanges.Grows(change.Change)));
        return grows ? CollectionChanges.Grown(start) : Mutations.Forget(start, type);
    }
}
