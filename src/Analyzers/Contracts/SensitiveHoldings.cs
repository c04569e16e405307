using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>
/// Which generated types a sensitive member can hold, at any depth. A value of such a type may become sensitive after it was made, where nobody sees
/// it from the place that makes it. All types of a client are in one namespace, which is looked through when the first of them is asked for.
/// </summary>
internal sealed class SensitiveHoldings(ClientContracts contracts)
{
    private readonly ConcurrentDictionary<INamespaceSymbol, HashSet<ITypeSymbol>> _held = new(SymbolEqualityComparer.Default);

    public bool Contains(INamedTypeSymbol type) => _held.GetOrAdd(type.ContainingNamespace, Find).Contains(type);

    private HashSet<ITypeSymbol> Find(INamespaceSymbol clients)
    {
        HashSet<ITypeSymbol> held = new(SymbolEqualityComparer.Default);
        Stack<ITypeSymbol> pending = new(clients.GetTypeMembers()
            .SelectMany(WithCases)
            .SelectMany(PropertiesOf)
            .Where(property => property.IsSensitive)
            .Select(property => property.Property.Type));
        while (pending.Count > 0)
        {
            foreach (INamedTypeSymbol type in Parts(pending.Pop()).SelectMany(WithCases).Where(held.Add))
            {
                foreach (PropertyContract property in PropertiesOf(type))
                {
                    pending.Push(property.Property.Type);
                }
            }
        }

        return held;
    }

    private IEnumerable<PropertyContract> PropertiesOf(INamedTypeSymbol type) =>
        contracts.Shape(type) is { } shape ? shape.Properties : Enumerable.Empty<PropertyContract>();

    /// <summary>A type and the cases of a union.</summary>
    private static IEnumerable<INamedTypeSymbol> WithCases(INamedTypeSymbol type) => type.GetTypeMembers().Prepend(type);

    /// <summary>A type, or the types that a collection or a nullable value is made of.</summary>
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Parts),
        INamedTypeSymbol named => new[] { named },
        _ => Enumerable.Empty<INamedTypeSymbol>(),
    };
}
