using System.Collections;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Smithwright.Analyzers.Flow;

/// <summary>Which blocks of a function run, or do not run, because of the branch at the end of another.</summary>
internal sealed class ControlDependence
{
    // Larger functions are not looked at: the table grows with the square.
    private const int MaxBlocks = 400;

    private readonly int[][] _next;
    private readonly BitArray[] _after;
    private readonly BitArray?[] _reached;

    private ControlDependence(ControlFlowGraph graph, Func<BasicBlock, BasicBlock?> onlyNext)
    {
        _next = graph.Blocks.Select(block => onlyNext(block) is { } next ? [next.Ordinal] : Next(block)).ToArray();
        _reached = new BitArray?[_next.Length];
        _after = _next.Select((next, block) => Ending(block, next.Length > 0)).ToArray();
        FindAfter();
    }

    /// <param name="graph">The function.</param>
    /// <param name="onlyNext">The block that certainly comes next, if that is known.</param>
    public static ControlDependence? Of(ControlFlowGraph graph, Func<BasicBlock, BasicBlock?> onlyNext) =>
        graph.Blocks.Length > MaxBlocks ? null : new ControlDependence(graph, onlyNext);

    /// <summary>The blocks that control may go to next, exceptions aside.</summary>
    public IReadOnlyList<int> NextOf(int block) => _next[block];

    /// <summary>The blocks that run only for one way of the branch at the end of a block.</summary>
    public IEnumerable<int> DependentOn(int block) => _next[block].Length < 2
        ? []
        : Enumerable.Range(0, _next.Length).Where(other => _next[block].Any(next => _after[next][other]) && (other == block || !_after[block][other]));

    /// <summary>Whether control may come from the end of one block to the beginning of another.</summary>
    public bool MayReach(int from, int to) => (_reached[from] ??= Reached(from))[to];

    /// <summary>Whether control may come from the beginning of the function to a block.</summary>
    public bool IsReached(int block) => block == 0 || MayReach(0, block);

    private static int[] Next(BasicBlock block) => new[] { block.FallThroughSuccessor?.Destination, block.ConditionalSuccessor?.Destination }
        .OfType<BasicBlock>()
        .Select(next => next.Ordinal)
        .Distinct()
        .ToArray();

    private BitArray Ending(int block, bool continues)
    {
        BitArray after = new(_next.Length, continues);
        after[block] = true;
        return after;
    }

    /// <summary>Finds for each block those that every way to an end leads through.</summary>
    private void FindAfter()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int block = _next.Length - 1; block >= 0; block--)
            {
                if (_next[block].Length > 0)
                {
                    BitArray common = new(_after[_next[block][0]]);
                    foreach (int next in _next[block].Skip(1))
                    {
                        common.And(_after[next]);
                    }

                    common[block] = true;
                    changed |= !AreEqual(common, _after[block]);
                    _after[block] = common;
                }
            }
        }
    }

    private static bool AreEqual(BitArray one, BitArray other)
    {
        for (int index = 0; index < one.Length; index++)
        {
            if (one[index] != other[index])
            {
                return false;
            }
        }

        return true;
    }

    private BitArray Reached(int from)
    {
        BitArray reached = new(_next.Length);
        Stack<int> open = new(_next[from]);
        while (open.Count > 0)
        {
            int block = open.Pop();
            if (!reached[block])
            {
                reached[block] = true;
                foreach (int next in _next[block])
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}
