using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Values;

/// <summary>What the type of a value says of it.</summary>
internal static class TypeFacts
{
    /// <summary>Whether a type is <paramref name="name"/> of <paramref name="containingNamespace"/>, whatever its type arguments.</summary>
    public static bool Is(ITypeSymbol? type, string containingNamespace, string name) =>
        type is not null && type.Name == name && IsIn(type, containingNamespace);

    public static bool IsIn(ITypeSymbol type, string containingNamespace) =>
        type.ContainingType is null && type.ContainingNamespace is { } space && IsNamed(space, containingNamespace);

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

    /// <summary>Whether a type collects the elements of an immutable collection.</summary>
    public static bool IsBuilder(ITypeSymbol type) =>
        type is { Name: "Builder", ContainingType: { Name: "ImmutableArray" or "ImmutableList" } collection } && IsIn(collection, "System.Collections.Immutable");

    /// <summary>Whether what a collection of this type holds stays as it is, even if the collection does not.</summary>
    public static bool ElementsAreImmutable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsImmutable(array.ElementType),
        INamedTypeSymbol { Name: "Builder", ContainingType: { } collection } => collection.TypeArguments.All(IsImmutable),
        INamedTypeSymbol named => named.TypeArguments.All(IsImmutable),
        _ => false,
    };

    private static bool IsReadOnlyCollection(INamedTypeSymbol type) =>
        IsFrameworkType(type)
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

    public static bool IsFrameworkType(ITypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "System";
    }

    // Compared from the end, without making the text of the whole name: this is asked of every other operation.
    private static bool IsNamed(INamespaceSymbol space, string name)
    {
        int end = name.Length;
        for (INamespaceSymbol level = space; !level.IsGlobalNamespace; level = level.ContainingNamespace)
        {
            int start = end - level.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, level.Name, 0, level.Name.Length) != 0 || (start > 0 && name[start - 1] != '.'))
            {
                return false;
            }

            end = Math.Max(start - 1, 0);
        }

        return end == 0 && !space.IsGlobalNamespace;
    }
}
