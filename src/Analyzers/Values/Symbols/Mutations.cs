using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// Whether a collection is still what it was created as. One that can be changed is trusted only when every use of its variable is known
/// to leave it alone; order does not matter, so that a change in a loop, a branch or a lambda counts wherever it stands.
/// </summary>
internal static class Mutations
{
    private static readonly ImmutableHashSet<string> Queries = ImmutableHashSet.Create(
        "AsReadOnly", "BinarySearch", "Contains", "ContainsKey", "ContainsValue", "ConvertAll", "CopyTo", "Equals", "Exists", "Find", "FindAll", "FindIndex",
        "FindLast", "GetEnumerator", "GetHashCode", "GetRange", "IndexOf", "LastIndexOf", "ToArray", "ToImmutable", "ToString", "TrueForAll", "TryGetValue");

    /// <summary>What is left of the knowledge of a variable's value, given whether all uses of the variable only read it.</summary>
    public static AbstractValue Weaken(AbstractValue value, ITypeSymbol type, Func<bool> isOnlyRead)
    {
        if (value is UnknownValue or NullValue or TextValue or NumberValue or BooleanValue or TextOfLength || TypeFacts.IsImmutable(type))
        {
            return value;
        }

        return TypeFacts.ElementsAreImmutable(type) && isOnlyRead() ? value : Forget(value, type);
    }

    /// <summary>What is left of a value that others may have changed. An array may get other elements, but never more.</summary>
    public static AbstractValue Forget(AbstractValue value, ITypeSymbol type) => type is IArrayTypeSymbol && value is ListValue list
        ? Sequences.Counted(list.MinCount, list.MaxCount)
        : new UnknownValue(OneOfValue.IsNotNull(value));

    /// <summary>Whether a reference only reads what the variable holds, and hands it to nobody who could change it.</summary>
    public static bool IsRead(IOperation reference)
    {
        IOperation use = reference;
        while (use.Parent is IConversionOperation conversion)
        {
            use = conversion;
            if (TypeFacts.IsImmutable(conversion.Type))
            {
                return true;
            }
        }

        return use.Syntax.Parent is SpreadElementSyntax || use.Parent switch
        {
            IPropertyReferenceOperation property => property.Instance == use && !IsWritten(property),
            IArrayElementReferenceOperation element => element.ArrayReference == use && !IsWritten(element),
            IInvocationOperation invocation => invocation.Instance == use && Queries.Contains(invocation.TargetMethod.Name),
            IArgumentOperation { Parameter: { } parameter } => TypeFacts.IsImmutable(parameter.Type) || IsLinq(parameter),
            ISimpleAssignmentOperation assignment => assignment.Value == use && TypeFacts.IsImmutable(assignment.Target.Type),
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
        IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => element.Syntax.Parent is RefExpressionSyntax,
    };
}
