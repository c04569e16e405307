using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Code;

namespace Smithwright.Analyzers.Flow;

/// <summary>The flows of the functions of one compilation, each made once.</summary>
internal sealed class FunctionFlows
{
    private readonly ConcurrentDictionary<IOperation, FunctionFlow?> _flows = new();

    /// <summary>The flow of the function that contains an operation, or <see langword="null"/> where the compiler has none.</summary>
    public FunctionFlow? Around(IOperation operation) => _flows.GetOrAdd(OperationTree.Function(operation), FunctionFlow.Of);
}
