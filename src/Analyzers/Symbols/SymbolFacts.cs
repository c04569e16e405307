using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Symbols;

/// <summary>What the declaration of a symbol says about it.</summary>
internal static class SymbolFacts
{
    /// <summary>Whether a derived type, or native code, may provide another body.</summary>
    public static bool IsOverridable(ISymbol symbol) =>
        symbol.IsAbstract || symbol.IsExtern || symbol.ContainingType?.TypeKind == TypeKind.Interface
        || ((symbol.IsVirtual || symbol.IsOverride) && !symbol.IsSealed && symbol.ContainingType is not { IsSealed: true });
}
