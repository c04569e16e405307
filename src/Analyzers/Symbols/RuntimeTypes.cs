using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Symbols;

/// <summary>Recognizes the types of the runtime that users see, and generated types, by name.</summary>
internal static class RuntimeTypes
{
    private const string Root = "Smithwright";

    /// <summary>Whether a type is one that users of the runtime see, such as options, credentials and exceptions.</summary>
    public static bool IsPublic(ITypeSymbol type) => TypeFacts.IsIn(type, Root) || TypeFacts.IsIn(type, Root + ".Aws");

    /// <summary>Whether a type has <c>[Shape]</c>: it was generated from a shape of a model.</summary>
    public static bool HasShape(ITypeSymbol? type) =>
        type?.GetAttributes().Any(attribute => TypeFacts.Is(attribute.AttributeClass, Root + ".Annotations", "ShapeAttribute")) == true;
}
