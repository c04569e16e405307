using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>What a local variable holds at the points of its function.</summary>
internal sealed class LocalValues(ReachingWrites reaching, ITypeSymbol type, FunctionFlow flow, IValueReader reader)
{
    private readonly CountedLoops _loops = new(reaching, flow, reader);
    private readonly Dictionary<LocalWrite, AbstractValue> _after = new();

    /// <summary>
    /// Reads what the variable holds after each write, in the order of the text. What comes later in the text and is still needed runs before
    /// only in a loop.
    /// </summary>
    public void Read()
    {
        foreach (LocalWrite write in reaching.Writes)
        {
            _after[write] = After(write);
        }
    }

    public AbstractValue At(FlowPoint point)
    {
        AbstractValue value = Before(point) ?? AnyValue.Anything;
        return reaching.WriteAt(point) switch
        {
            Escaped { IsReplaced: false } => Mutations.Forget(value, type),
            Escaped => AnyValue.Anything,
            Aliased shared when reaching.Writes.Any(write => write is Changed or Escaped && reaching.History(write).Contains(shared)) => Mutations.Forget(value, type),
            _ => value,
        };
    }

    private AbstractValue After(LocalWrite write) => write switch
    {
        Assigned assigned => reader.Read(assigned.Value),
        Changed changed => Before(reaching.PointOf(write)) is { } before ? CollectionChanges.Apply(changed.Change, before, reader) : InLoop(changed),
        Escaped { IsReplaced: false } => Mutations.Forget(Before(reaching.PointOf(write)) ?? AnyValue.Anything, type),
        _ => AnyValue.Anything,
    };

    /// <summary>What is held before a point, or <see langword="null"/> if that depends on what is not read yet.</summary>
    private AbstractValue? Before(FlowPoint point)
    {
        IReadOnlyCollection<LocalWrite> last = reaching.LastBefore(point);
        List<AbstractValue> grown = new();
        foreach (CountedLoop loop in _loops.PassedBefore(point, last))
        {
            // What was there when the loop began is there with all that it added.
            if (Before(loop.Entry) is { } start)
            {
                grown.Add(_loops.Grow(loop, start));
                last = last.Except(loop.Writes).Except(reaching.LastBefore(loop.Entry)).ToArray();
            }
        }

        return last.All(write => write is Escaped || _after.ContainsKey(write)) ? ValueJoin.Of(last.Select(ValueAfter).Concat(grown)) : null;
    }

    // A write that an exception cut short has no value of its own.
    private AbstractValue ValueAfter(LocalWrite write) => _after.TryGetValue(write, out AbstractValue? value) ? value : AnyValue.Anything;

    /// <summary>What is held after a change that a loop repeats: at least what was there before, if all that happens is that it grows.</summary>
    private AbstractValue InLoop(Changed write)
    {
        IReadOnlyCollection<LocalWrite> history = reaching.History(write);
        Assigned[] starts = history.OfType<Assigned>().ToArray();
        if (!starts.All(_after.ContainsKey))
        {
            return AnyValue.Anything;
        }

        AbstractValue start = ValueJoin.Of(starts.Select(ValueAfter));
        bool grows = history.Append(write).All(other => other is Assigned or Aliased || (other is Changed change && KnownChanges.Grows(change.Change)));
        return grows ? CollectionChanges.Grown(start) : Mutations.Forget(start, type);
    }
}
