using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Symbols;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>
/// What is still known of a collection that others may have changed. One that can be changed is trusted only when every use of its variable is
/// known to leave it alone. The order of the uses does not matter, so a change in a loop, a branch or a lambda counts wherever it is.
/// </summary>
internal static class Mutations
{
    /// <summary>What is left of the knowledge of a variable's value, given whether all uses of the variable only read it.</summary>
    public static AbstractValue Weaken(AbstractValue value, ITypeSymbol type, Func<bool> isOnlyRead)
    {
        if (value is AnyValue or NullValue or TextValue or NumberValue or BooleanValue or TextOfLength || Immutability.IsImmutable(type))
        {
            return value;
        }

        return Immutability.ElementsAreImmutable(type) && isOnlyRead() ? value : Forget(value, type);
    }

    /// <summary>
    /// What is left of a value that others may have changed. An array may get other elements, but never more. Of an object, only such members are known as
    /// nothing can replace.
    /// </summary>
    public static AbstractValue Forget(AbstractValue value, ITypeSymbol type) => value switch
    {
        ListValue list when type is IArrayTypeSymbol => Sequences.Counted(list.MinCount, list.MaxCount),
        StructureValue when type is { IsReferenceType: true } or INamedTypeSymbol { IsReadOnly: true } => value,
        _ => new AnyValue(OneOfValue.IsNotNull(value)),
    };
}
