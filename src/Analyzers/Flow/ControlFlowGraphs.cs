using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;

namespace Smithwright.Analyzers.Flow;

/// <summary>Creates the compiler's control-flow graphs of functions. Graphs of nested functions come from the graph of the outer one.</summary>
internal static class ControlFlowGraphs
{
    public static ControlFlowGraph? Of(IOperation function) => function switch
    {
        ILocalFunctionOperation local => OfLocalFunction(local),
        IAnonymousFunctionOperation lambda => OfLambda(lambda),
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IBlockOperation { Parent: null } body => ControlFlowGraph.Create(body),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        _ => null,
    };

    private static ControlFlowGraph? OfLocalFunction(ILocalFunctionOperation function) =>
        Outer(function) is { } outer && outer.LocalFunctions.Contains(function.Symbol, SymbolEqualityComparer.Default)
            ? outer.GetLocalFunctionControlFlowGraph(function.Symbol)
            : null;

    private static ControlFlowGraph? OfLambda(IAnonymousFunctionOperation lambda)
    {
        ControlFlowGraph? outer = Outer(lambda);
        IFlowAnonymousFunctionOperation? found = outer?.Blocks
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>()
            .FirstOrDefault(inner => inner.Syntax == lambda.Syntax);
        return found is null ? null : outer!.GetAnonymousFunctionControlFlowGraph(found);
    }

    private static ControlFlowGraph? Outer(IOperation function) => Of(OperationTree.Function(function.Parent!));
}
