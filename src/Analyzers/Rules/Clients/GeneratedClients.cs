using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Rules.Clients;

/// <summary>Recognizes generated clients.</summary>
internal static class GeneratedClients
{
    /// <summary>The class that all generated clients derive from, or <see langword="null"/> when the runtime is not referenced.</summary>
    public static INamedTypeSymbol? FindBase(Compilation compilation) => compilation.GetTypeByMetadataName("Smithwright.Runtime.Client.ServiceClient");

    public static bool IsClient(ITypeSymbol type, INamedTypeSymbol clientBase)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, clientBase))
            {
                return true;
            }
        }

        return false;
    }
}
