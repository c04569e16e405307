using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Symbols;

/// <summary>Which types hold values that nobody can change.</summary>
internal static class Immutability
{
    /// <summary>
    /// Whether a value of this type stays as it is when it is handed around: text, numbers, immutable collections, and the interfaces through
    /// which a collection can only be read.
    /// </summary>
    public static bool IsImmutable(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or IArrayTypeSymbol or ITypeParameterSymbol:
                return false;
            case { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum }:
                return true;
            case INamedTypeSymbol named when IsReadOnlyCollection(named) || named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return named.TypeArguments.All(IsImmutable);
        }

        return type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double
            || type.SpecialType == SpecialType.System_DateTime
            || (type.IsValueType && TypeFacts.IsFrameworkType(type) && type.Name is "DateTimeOffset" or "TimeSpan" or "Guid" or "ReadOnlyMemory" or "BigInteger")
            || IsImmutableRecord(type);
    }

    /// <summary>Whether what a collection of this type holds stays as it is, even if the collection does not.</summary>
    public static bool ElementsAreImmutable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsImmutable(array.ElementType),
        INamedTypeSymbol { Name: "Builder", ContainingType: { } collection } => collection.TypeArguments.All(IsImmutable),
        INamedTypeSymbol named => named.TypeArguments.All(IsImmutable),
        _ => false,
    };

    private static bool IsReadOnlyCollection(INamedTypeSymbol type) =>
        TypeFacts.IsFrameworkType(type)
        && (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.Name is "IReadOnlyList" or "IReadOnlyCollection" or "IReadOnlyDictionary" or "IReadOnlySet" or "ReadOnlySpan" or "KeyValuePair" or "IOrderedEnumerable"
            || (type.Name.StartsWith("Immutable", StringComparison.Ordinal) && !type.Name.EndsWith("Builder", StringComparison.Ordinal))
            || type.Name.StartsWith("Frozen", StringComparison.Ordinal));

    private static bool IsImmutableRecord(ITypeSymbol type)
    {
        if (!type.IsRecord)
        {
            return false;
        }

        // Their types are not looked into: a record may refer to itself, and generated ones hold collections by read-only interfaces.
        return type.GetMembers().All(member => member switch
        {
            IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
            IFieldSymbol field => field.IsReadOnly || field.IsConst || field.IsImplicitlyDeclared,
            _ => true,
        });
    }
}
