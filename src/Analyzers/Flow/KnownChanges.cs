using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Flow;

/// <summary>Recognizes the changes of collections whose effect is known.</summary>
internal static class KnownChanges
{
    private static readonly ImmutableHashSet<string> ListMethods = ImmutableHashSet.Create(
        "Add", "AddRange", "Clear", "EnsureCapacity", "Insert", "InsertRange", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Reverse", "Sort", "TrimExcess");

    private static readonly ImmutableHashSet<string> DictionaryMethods = ImmutableHashSet.Create("Add", "Clear", "EnsureCapacity", "Remove", "TrimExcess", "TryAdd");

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

    /// <summary>Whether a change leaves all that was there.</summary>
    public static bool Grows(IOperation change) => change is IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "InsertRange" or "TryAdd" };

    private static bool IsFollowed(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1 }
        || TypeFacts.Is(type, "System.Collections.Generic", "List")
        || TypeFacts.Is(type, "System.Collections.Generic", "Dictionary")
        || TypeFacts.IsBuilder(type);

    private static bool IsChange(string method, ITypeSymbol type) =>
        TypeFacts.Is(type, "System.Collections.Generic", "Dictionary") ? DictionaryMethods.Contains(method) : ListMethods.Contains(method);
}
