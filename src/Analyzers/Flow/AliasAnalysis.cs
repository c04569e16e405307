using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Flow;

/// <summary>Tells uses of a collection that end at once, such as those that copy its elements, from those that keep a reference to it.</summary>
internal static class AliasAnalysis
{
    private static readonly ImmutableHashSet<string> LazyQueries = ImmutableHashSet.Create(
        "Append", "AsEnumerable", "Cast", "Chunk", "Concat", "DefaultIfEmpty", "Distinct", "DistinctBy", "Except", "GroupBy", "Intersect", "OfType", "Order",
        "OrderBy", "OrderByDescending", "OrderDescending", "Prepend", "Reverse", "Select", "SelectMany", "Skip", "SkipLast", "SkipWhile", "Take", "TakeLast",
        "TakeWhile", "ThenBy", "ThenByDescending", "ToLookup", "Union", "Where", "Zip");

    private static readonly ImmutableHashSet<string> CopyingMethods = ImmutableHashSet.Create(
        "AddRange", "Concat", "CreateRange", "InsertRange", "Join", "ToFrozenDictionary", "ToImmutableArray", "ToImmutableDictionary", "ToImmutableList");

    public static bool CreatesAlias(IOperation reference)
    {
        IOperation use = reference;
        while (true)
        {
            switch (use.Parent)
            {
                case IConversionOperation conversion:
                    use = conversion;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation query } when IsLinq(query) && LazyQueries.Contains(query.TargetMethod.Name):
                    // What a query yields is computed when somebody reads it.
                    use = query;
                    break;
                default:
                    return use.Syntax.Parent is not SpreadElementSyntax && !EndsAtOnce(use);
            }
        }
    }

    private static bool EndsAtOnce(IOperation use) => use.Parent switch
    {
        IPropertyReferenceOperation or IArrayElementReferenceOperation or IForEachLoopOperation => true,
        IBinaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation => true,
        IInvocationOperation call => call.Instance == use && call.TargetMethod.Name is not ("AsReadOnly" or "GetEnumerator"),
        IArgumentOperation { Parent: IInvocationOperation call } => IsLinq(call)
            || (TypeFacts.IsFrameworkType(call.TargetMethod.ContainingType) && CopyingMethods.Contains(call.TargetMethod.Name)),
        IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } } => TypeFacts.IsIn(type, "System.Collections.Generic"),
        _ => false,
    };

    private static bool IsLinq(IInvocationOperation call) => TypeFacts.Is(call.TargetMethod.ContainingType, "System.Linq", "Enumerable");
}
