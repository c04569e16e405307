using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smithwright.Analyzers.Symbols;

/// <summary>What the declaration of a symbol says about it.</summary>
internal static class SymbolFacts
{
    /// <summary>Whether a derived type, or native code, may provide another body.</summary>
    public static bool IsOverridable(ISymbol symbol) =>
        symbol.IsAbstract || symbol.IsExtern || symbol.ContainingType?.TypeKind == TypeKind.Interface
        || ((symbol.IsVirtual || symbol.IsOverride) && !symbol.IsSealed && symbol.ContainingType is not { IsSealed: true });

    /// <summary>Whether a property of the project holds what it is given: its accessors have no bodies.</summary>
    public static bool IsAutoProperty(IPropertySymbol property) => property.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => accessors.Accessors.All(accessor =>
            accessor is { Body: null, ExpressionBody: null }),
        _ => false,
    };
}
