using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Reading.Text;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Variables;

/// <summary>What a variable's collection or text is after a change.</summary>
internal static class CollectionChanges
{
    public static AbstractValue Apply(IOperation change, AbstractValue before, IValueReader reader) => change switch
    {
        ICompoundAssignmentOperation sum => Texts.Concat(new[] { before, TextOperations.ReadPart(sum.Value, reader) }),
        _ => before switch
        {
            OneOfValue oneOf => OneOfValue.Of(oneOf.Options.Select(option => Apply(change, option, reader))),
            ListValue list => ListChanges.Apply(change, list, reader),
            MapValue map => MapChanges.Apply(change, map, reader),
            _ => AnyValue.Something,
        },
    };

    /// <summary>What is known of a collection to which things have been added, nobody knows how many.</summary>
    public static AbstractValue Grown(AbstractValue start) => start switch
    {
        OneOfValue oneOf => OneOfValue.Of(oneOf.Options.Select(Grown)),
        ListValue list => list with { Complete = false, MaxCount = null },
        MapValue map => map with { Complete = false, MaxCount = null },
        _ => AnyValue.Something,
    };
}
