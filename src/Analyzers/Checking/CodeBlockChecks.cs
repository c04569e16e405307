using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Flow;
using Smithwright.Analyzers.Reading;

namespace Smithwright.Analyzers.Checking;

/// <summary>The checks of the bodies that use generated types, each kept as long as its body.</summary>
internal sealed class CodeBlockChecks(ClientContracts contracts, SourceBodies bodies, FunctionFlows flows)
{
    private readonly ConditionalWeakTable<IOperation, CodeBlockCheck> _checks = new();

    public ClientContracts Contracts { get; } = contracts;

    public CodeBlockCheck Of(IOperation operation) => _checks.GetValue(OperationTree.Root(operation), root =>
        new CodeBlockCheck(root, new ValueReader(Contracts, bodies, flows)));
}
