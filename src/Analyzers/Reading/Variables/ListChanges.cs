using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>What becomes of lists and arrays when they are changed.</summary>
internal static class ListChanges
{
    public static AbstractValue Apply(IOperation change, ListValue list, IValueReader reader) => change switch
    {
        IInvocationOperation call => Call(call.TargetMethod.Name, list, call.Arguments.Select(argument => reader.Read(argument.Value)).ToArray()),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ } index] } } set => Set(list, reader.Read(index.Value), reader.Read(set.Value)),
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { Indices: [{ } index] } } set => Set(list, reader.Read(index), reader.Read(set.Value)),
        _ => AnyValue.Something,
    };

    private static AbstractValue Call(string method, ListValue list, AbstractValue[] arguments) => (method, arguments) switch
    {
        ("Add", [{ } item]) => Sequences.Concat(list, ListValue.Of(ImmutableArray.Create(item))),
        ("AddRange", [{ } items]) => Sequences.Concat(list, Sequences.From(items)),
        ("Insert", [{ } index, { } item]) => Insert(list, index, ListValue.Of(ImmutableArray.Create(item))),
        ("InsertRange", [{ } index, { } items]) => Insert(list, index, Sequences.From(items)),
        ("Clear", []) => Sequences.Counted(0, 0),
        ("Remove", [{ } item]) => Remove(list, item),
        ("RemoveAt", [{ } index]) => RemoveAt(list, index),
        ("RemoveRange" or "RemoveAll" or "Remove", _) => Sequences.Part(0, list.MaxCount),
        ("Reverse", []) => Sequences.Reverse(list),
        ("Reverse" or "Sort", _) => Sequences.Reorder(list),
        ("EnsureCapacity" or "TrimExcess", _) => list,
        _ => AnyValue.Something,
    };

    private static AbstractValue Insert(ListValue list, AbstractValue index, ListValue items)
    {
        if (list.Complete && items.Complete && Position(index, list.Known.Length + 1) is { } position)
        {
            return ListValue.Of(list.Known.InsertRange(position, items.Known));
        }

        return Sequences.Concat(list, items) with { Complete = false };
    }

    private static AbstractValue Set(ListValue list, AbstractValue index, AbstractValue item)
    {
        if (list.Complete && Position(index, list.Known.Length) is { } position)
        {
            return ListValue.Of(list.Known.SetItem(position, item));
        }

        // Which element it replaces is not known, only that it is there now.
        return list.MaxCount == 0 ? AnyValue.Something : new ListValue(ImmutableArray.Create(item), false, Math.Max(list.MinCount, 1), list.MaxCount);
    }

    private static AbstractValue Remove(ListValue list, AbstractValue item)
    {
        if (item is not TextValue text || !list.Complete || !list.Known.All(known => known is TextValue))
        {
            return Sequences.Part(Math.Max(list.MinCount - 1, 0), list.MaxCount);
        }

        int position = list.Known.ToList().FindIndex(known => ((TextValue)known).Text == text.Text);
        return position < 0 ? list : ListValue.Of(list.Known.RemoveAt(position));
    }

    private static AbstractValue RemoveAt(ListValue list, AbstractValue index) =>
        list.Complete && Position(index, list.Known.Length) is { } position
            ? ListValue.Of(list.Known.RemoveAt(position))
            : Sequences.Part(Math.Max(list.MinCount - 1, 0), list.MaxCount is { } max ? Math.Max(max - 1, 0) : null);

    /// <summary>A known index below <paramref name="end"/>; another throws, and then nothing comes after.</summary>
    private static int? Position(AbstractValue index, int end) =>
        index is NumberValue { Value: >= 0 } number && number.Value < end ? (int)number.Value : null;
}
