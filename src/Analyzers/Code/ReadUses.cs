using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Code;

/// <summary>Recognizes uses of a collection that only read it.</summary>
internal static class ReadUses
{
    private static readonly ImmutableHashSet<string> Queries = ImmutableHashSet.Create(
        "AsReadOnly", "BinarySearch", "Contains", "ContainsKey", "ContainsValue", "ConvertAll", "CopyTo", "Equals", "Exists", "Find", "FindAll", "FindIndex",
        "FindLast", "GetEnumerator", "GetHashCode", "GetRange", "IndexOf", "LastIndexOf", "ToArray", "ToImmutable", "ToString", "TrueForAll", "TryGetValue");

    /// <summary>Whether a reference only reads what the variable holds, and hands it to nobody who could change it.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="isOnlyRead">Whether the project's own function only reads what it is given by an argument.</param>
    public static bool IsRead(IOperation reference, Func<IArgumentOperation, bool> isOnlyRead)
    {
        IOperation use = reference;
        while (use.Parent is IConversionOperation conversion)
        {
            use = conversion;
            if (Immutability.IsImmutable(conversion.Type))
            {
                return true;
            }
        }

        return use.Syntax.Parent is SpreadElementSyntax || use.Parent switch
        {
            IPropertyReferenceOperation property => property.Instance == use && !IsWritten(property),
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true } field => field.Instance == use && !IsWritten(field),
            IArrayElementReferenceOperation element => element.ArrayReference == use && !IsWritten(element),
            IInvocationOperation invocation => invocation.Instance == use && Queries.Contains(invocation.TargetMethod.Name),
            IArgumentOperation { Parameter: { } parameter } argument => Immutability.IsImmutable(parameter.Type) || IsLinq(parameter) || isOnlyRead(argument),
            ISimpleAssignmentOperation assignment => assignment.Value == use && Immutability.IsImmutable(assignment.Target.Type),
            IForEachLoopOperation loop => loop.Collection == use,
            IBinaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation => true,
            _ => false,
        };
    }

    // Its element type may be a type parameter there, which says nothing of the elements here.
    private static bool IsLinq(IParameterSymbol parameter) => TypeFacts.Is(parameter.ContainingSymbol.ContainingType, "System.Linq", "Enumerable");

    public static bool IsWritten(IOperation element) => element.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == element,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        ITupleOperation tuple => Deconstruction.IsTarget(tuple),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => element.Syntax.Parent is RefExpressionSyntax,
    };
}
