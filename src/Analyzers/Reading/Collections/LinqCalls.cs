using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Collections;

/// <summary>Values of the query methods of <c>System.Linq.Enumerable</c>.</summary>
internal static class LinqCalls
{
    // Of longer lists, what a selector makes of the single elements is not followed.
    private const int MaxSelected = 200;

    public static AbstractValue Read(IInvocationOperation call, IValueReader reader)
    {
        ImmutableArray<IArgumentOperation> arguments = call.Arguments;
        return (call.TargetMethod.Name, arguments.Length) switch
        {
            ("Empty", 0) => Sequences.Counted(0, 0),
            ("Range", 2) => Range(reader.Read(arguments[0].Value), reader.Read(arguments[1].Value)),
            ("Repeat", 2) => Repeat(reader.Read(arguments[0].Value), reader.Read(arguments[1].Value)),
            ("ToDictionary", >= 2) => ToDictionary(Source(call, reader)),
            (_, >= 1) => Read(call, Source(call, reader), reader),
            _ => AnyValue.Anything,
        };
    }

    private static AbstractValue Read(IInvocationOperation call, ListValue source, IValueReader reader)
    {
        IOperation? second = call.Arguments.Length > 1 ? call.Arguments[1].Value : null;
        return call.TargetMethod.Name switch
        {
            "ToArray" or "ToList" or "AsEnumerable" => source,
            "Select" => Select(source, second!, reader),
            "Append" => Sequences.Concat(source, ListValue.Of(ImmutableArray.Create(reader.Read(second)))),
            "Prepend" => Sequences.Concat(ListValue.Of(ImmutableArray.Create(reader.Read(second))), source),
            "Concat" => Sequences.Concat(source, Sequences.From(reader.Read(second))),
            "Take" when reader.Read(second) is NumberValue count => Sequences.Take(source, (long)count.Value),
            "Skip" when reader.Read(second) is NumberValue count => Sequences.Skip(source, (long)count.Value),
            "Reverse" => Sequences.Reverse(source),
            "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" => Sequences.Reorder(source),
            "Distinct" when second is null => Sequences.Distinct(source),
            "ToHashSet" when second is null => Sequences.Set(source),
            "Where" or "TakeWhile" or "SkipWhile" or "Take" or "Skip" => Sequences.Part(0, source.MaxCount),
            _ => AnyValue.Anything,
        };
    }

    private static ListValue Source(IInvocationOperation call, IValueReader reader) => Sequences.From(reader.Read(call.Arguments[0].Value));

    private static AbstractValue Range(AbstractValue start, AbstractValue count)
    {
        if (count is not NumberValue { Value: >= 0 } length)
        {
            return AnyValue.Something;
        }

        long size = (long)length.Value;
        return start is NumberValue first && size <= Sequences.MaxKnown
            ? ListValue.Of(Enumerable.Range(0, (int)size).Select(index => (AbstractValue)ConstantValues.Integer((long)first.Value + index)).ToImmutableArray())
            : Sequences.Counted(size, size);
    }

    private static AbstractValue Repeat(AbstractValue element, AbstractValue count) =>
        count is NumberValue { Value: >= 0 } number ? Sequences.Repeat(element, (long)number.Value) : AnyValue.Something;

    /// <summary>A key that comes twice throws: there are as many entries as elements.</summary>
    private static AbstractValue ToDictionary(ListValue source) => Maps.Counted(source.MinCount, source.MaxCount);

    private static ListValue Select(ListValue source, IOperation selector, IValueReader reader)
    {
        if (source is { Complete: true, Known.Length: <= MaxSelected })
        {
            return ListValue.Of(source.Known.Select(item => HelperCalls.ReadDelegate(selector, item, reader)).ToImmutableArray());
        }

        // Whatever the elements are, what the selector says without knowing them holds for each.
        AbstractValue any = source.MinCount > 0 ? HelperCalls.ReadDelegate(selector, AnyValue.Anything, reader) : AnyValue.Anything;
        return new ListValue(
            any is AnyValue ? ImmutableArray<AbstractValue>.Empty : ImmutableArray.Create(any),
            source.MaxCount == 0,
            source.MinCount,
            source.MaxCount);
    }
}
