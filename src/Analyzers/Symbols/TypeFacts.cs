using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Symbols;

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

        return type is INamedTypeSymbol
        {
            TypeArguments.Length: 1, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "ICollection" or "IList"
            or "List" or "ImmutableArray" or "ImmutableList" or "IImmutableList" or "Collection" or "ReadOnlyCollection" or "ReadOnlySpan" or "Span"
        }
            && IsFrameworkType(type);
    }

    /// <summary>Whether a type collects the elements of an immutable collection.</summary>
    public static bool IsBuilder(ITypeSymbol type) =>
        type is { Name: "Builder", ContainingType: { Name: "ImmutableArray" or "ImmutableList" } collection } && IsIn(collection, "System.Collections.Immutable");

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
