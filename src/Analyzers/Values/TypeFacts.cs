using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Values;

/// <summary>What the type of a value says of it.</summary>
internal static class TypeFacts
{
    /// <summary>Whether a type is <paramref name="name"/> of <paramref name="containingNamespace"/>, whatever its type arguments.</summary>
    public static bool Is(ITypeSymbol? type, string containingNamespace, string name) =>
        type is not null && type.Name == name && IsIn(type, containingNamespace);

    public static bool IsIn(ITypeSymbol type, string containingNamespace) =>
        type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == containingNamespace;

    public static bool IsByteMemory(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] }
        && (Is(type, "System", "ReadOnlyMemory") || Is(type, "System", "Memory"));

    /// <summary>Whether a type is a generated string enum, whose default is a value without text.</summary>
    public static bool IsStringEnum(ITypeSymbol type) =>
        type.IsValueType && type.AllInterfaces.Any(implemented => Is(implemented, "Smithwright", "IStringEnum"));

    public static bool IsIntEnum(ITypeSymbol type) =>
        type.IsValueType && type.AllInterfaces.Any(implemented => Is(implemented, "Smithwright", "IIntEnum"));

    /// <summary>
    /// Whether a collection of this type holds exactly the elements it is given: arrays, lists and the interfaces that they implement,
    /// not sets.
    /// </summary>
    public static bool IsSequence(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 })
        {
            return true;
        }

        return type is INamedTypeSymbol { TypeArguments.Length: 1, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "ICollection" or "IList"
            or "List" or "ImmutableArray" or "ImmutableList" or "IImmutableList" or "Collection" or "ReadOnlyCollection" or "ReadOnlySpan" or "Span" }
            && IsFrameworkType(type);
    }

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
            || (type.IsValueType && IsFrameworkType(type) && type.Name is "DateTimeOffset" or "TimeSpan" or "Guid" or "ReadOnlyMemory" or "BigInteger")
            || IsImmutableRecord(type);
    }

    private static bool IsReadOnlyCollection(INamedTypeSymbol type) =>
        IsFrameworkType(type)
        && (type.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
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

    public static bool IsFrameworkType(ITypeSymbol type) =>
        type.ContainingNamespace is { } space && (space.Name == "System" || space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal));
}
