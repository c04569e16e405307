using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;

namespace Smithwright.Analyzers.Rules.Errors;

/// <summary>The modeled errors of operations, as the attributes on a client's methods list them.</summary>
internal sealed class DeclaredErrors(AnnotationTypes types)
{
    /// <summary>Whether a method calls an operation whose errors are listed.</summary>
    public bool IsOperation(IMethodSymbol method) => Find(method) is not null;

    /// <summary>The errors that an operation declares, and those that the whole service declares.</summary>
    public ImmutableArray<INamedTypeSymbol> Of(IMethodSymbol operation) =>
        Find(operation) is { } own
            ? Listed(own).Concat(Find(operation.ContainingType) is { } shared ? Listed(shared) : []).ToImmutableArray()
            : ImmutableArray<INamedTypeSymbol>.Empty;

    /// <summary>Whether a type is the exception of a modeled error: sealed, and made from a shape.</summary>
    public bool IsModeled(INamedTypeSymbol type) =>
        type is { IsSealed: true, IsRecord: false, TypeKind: TypeKind.Class }
        && type.GetAttributes().Any(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.Shape));

    private static IEnumerable<INamedTypeSymbol> Listed(AttributeData attribute) => attribute is { ConstructorArguments: [{ Kind: TypedConstantKind.Array, IsNull: false } listed] }
        ? listed.Values.Select(value => value.Value).OfType<INamedTypeSymbol>()
        : [];

    private AttributeData? Find(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.Throws));
}
