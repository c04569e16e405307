using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Values;

namespace Smithwright.Analyzers;

/// <summary>The checks of the bodies in which something is worth checking, each kept as long as its body.</summary>
internal sealed class BodyChecks(ClientContracts contracts, SourceBodies bodies)
{
    private readonly ConditionalWeakTable<IOperation, BodyCheck> _checks = new();

    public ClientContracts Contracts { get; } = contracts;

    public BodyCheck Of(IOperation operation) => _checks.GetValue(Operations.Root(operation), root => new BodyCheck(root, new ValueReader(Contracts, bodies)));
}
