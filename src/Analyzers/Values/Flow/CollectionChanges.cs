using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>What becomes of a variable's collection, or text, when it is changed.</summary>
internal static class CollectionChanges
{
    /// <summary>The call or assignment that changes the collection a reference is to, if it is of a known kind.</summary>
    public static IOperation? Find(ILocalReferenceOperation reference)
    {
        if (reference.Type is not { } type || !IsFollowed(type))
        {
            return null;
        }

        return reference.Parent switch
        {
            IInvocationOperation call when call.Instance == reference && IsChange(call.TargetMethod.Name, type) => call,
            IPropertyReferenceOperation { Property.IsIndexer: true, Parent: ISimpleAssignmentOperation assignment } element
                when element.Instance == reference && assignment.Target == element => assignment,
            IArrayElementReferenceOperation { Indices.Length: 1, Parent: ISimpleAssignmentOperation assignment } element
                when element.ArrayReference == reference && assignment.Target == element => assignment,
            _ => null,
        };
    }

    public static AbstractValue Apply(IOperation change, AbstractValue before, ValueReader reader) => change switch
    {
        ICompoundAssignmentOperation sum => Texts.Concat(new[] { before, TextOperations.ReadPart(sum.Value, reader) }),
        _ => before switch
        {
            OneOfValue oneOf => OneOfValue.Of(oneOf.Options.Select(option => Apply(change, option, reader))),
            ListValue list => ListChanges.Apply(change, list, reader),
            MapValue map => MapChanges.Apply(change, map, reader),
            _ => UnknownValue.Something,
        },
    };

    /// <summary>Whether a change leaves all that was there.</summary>
    public static bool Grows(IOperation change) => change is IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "InsertRange" or "TryAdd" };

    /// <summary>What is known of a collection to which things have been added, nobody knows how many.</summary>
    public static AbstractValue Grown(AbstractValue start) => start switch
    {
        OneOfValue oneOf => OneOfValue.Of(oneOf.Options.Select(Grown)),
        ListValue list => list with { Complete = false, MaxCount = null },
        MapValue map => map with { Complete = false, MaxCount = null },
        _ => UnknownValue.Something,
    };

    private static bool IsFollowed(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1 }
        || TypeFacts.Is(type, "System.Collections.Generic", "List")
        || TypeFacts.Is(type, "System.Collections.Generic", "Dictionary")
        || TypeFacts.IsBuilder(type);

    private static bool IsChange(string method, ITypeSymbol type) =>
        TypeFacts.Is(type, "System.Collections.Generic", "Dictionary") ? MapChanges.IsKnown(method) : ListChanges.IsKnown(method);
}
