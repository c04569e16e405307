using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;

namespace Smithwright.Analyzers.Flow;

/// <summary>A point in a function: the operation at <paramref name="Index"/> of a block, in the order of evaluation.</summary>
internal readonly record struct FlowPoint(int Block, int Index);

/// <summary>The paths of control through one function, and where on them variables are used.</summary>
internal sealed class FunctionFlow
{
    private readonly Dictionary<SyntaxNode, FlowPoint> _points = new();
    private readonly Dictionary<SyntaxNode, FlowPoint> _first = new();
    private readonly HashSet<SyntaxNode> _repeated = new();

    private FunctionFlow(ControlFlowGraph graph)
    {
        Graph = graph;
        foreach (BasicBlock block in graph.Blocks)
        {
            int index = 0;
            IEnumerable<IOperation> operations = block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;
            foreach (IOperation operation in operations.SelectMany(OperationTree.InOrder))
            {
                AddPoint(operation, new FlowPoint(block.Ordinal, index++));
            }
        }
    }

    /// <summary>The compiler's graph. Its operations have no parents: only their syntax and symbols tell which they are.</summary>
    public ControlFlowGraph Graph { get; }

    /// <summary>The flow of a body, a lambda or a local function, or <see langword="null"/> if the compiler has none.</summary>
    public static FunctionFlow? Of(IOperation function) => ControlFlowGraphs.Of(function) is { } graph ? new FunctionFlow(graph) : null;

    /// <summary>Where the operation of a syntax is evaluated; <see langword="null"/> if that is nowhere, or in several places.</summary>
    public FlowPoint? PointOf(SyntaxNode syntax) => _points.TryGetValue(syntax, out FlowPoint point) && !_repeated.Contains(syntax) ? point : null;

    /// <summary>Where the first operation of a syntax is evaluated, of whatever kind it is.</summary>
    public FlowPoint? FirstPointOf(SyntaxNode syntax) => _first.TryGetValue(syntax, out FlowPoint point) ? point : null;

    /// <summary>The blocks that control may come from.</summary>
    public IEnumerable<int> Before(int block) => Graph.Blocks[block].Predecessors.Select(branch => branch.Source.Ordinal);

    /// <summary>The <c>try</c> that control leaves by an exception to enter a block, or <see langword="null"/> if it does not.</summary>
    public ControlFlowRegion? InterruptedBefore(int block)
    {
        if (!Graph.Blocks[block].Predecessors.IsEmpty || block == 0)
        {
            return null;
        }

        ControlFlowRegion region = Graph.Blocks[block].EnclosingRegion;
        while (region.EnclosingRegion is { } outer)
        {
            if (outer.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
            {
                return region.Kind == ControlFlowRegionKind.Try ? null : outer.NestedRegions[0];
            }

            region = outer;
        }

        return null;
    }

    /// <summary>Whether a block runs on the way out of a <c>try</c>, whichever way that is.</summary>
    public bool IsInFinally(int block)
    {
        for (ControlFlowRegion? region = Graph.Blocks[block].EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each way from the end of one block to another leads through a third. Handlers of exceptions may be entered from anywhere.</summary>
    public bool IsBetween(int from, int between, int to)
    {
        if (from == between || to == between)
        {
            return true;
        }

        HashSet<int> seen = new() { between };
        Stack<int> open = new(Graph.Blocks.Where(block => block.Predecessors.IsEmpty && block.Ordinal != between).Select(block => block.Ordinal).Append(from));
        while (open.Count > 0)
        {
            BasicBlock block = Graph.Blocks[open.Pop()];
            foreach (int next in new[] { block.FallThroughSuccessor?.Destination, block.ConditionalSuccessor?.Destination }.OfType<BasicBlock>()
                .Select(next => next.Ordinal))
            {
                if (next == to)
                {
                    return false;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return !(Graph.Blocks[to].Predecessors.IsEmpty && to != 0);
    }

    private void AddPoint(IOperation operation, FlowPoint point)
    {
        if (!_first.ContainsKey(operation.Syntax))
        {
            _first.Add(operation.Syntax, point);
        }

        bool isUse = operation is ILocalReferenceOperation { Syntax: IdentifierNameSyntax } or IInvocationOperation or IAssignmentOperation
            or IObjectCreationOperation or IWithOperation or IPropertyReferenceOperation;
        if (!isUse)
        {
            return;
        }

        if (_points.ContainsKey(operation.Syntax))
        {
            _repeated.Add(operation.Syntax);
        }

        _points[operation.Syntax] = point;
    }
}
