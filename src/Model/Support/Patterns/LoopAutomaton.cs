using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Model.Support.Patterns;

/// <summary>
/// The position automaton (Glushkov's) of the body of a loop: a state for each set, and from each those that may come next. All states of a loop lead to each
/// other, so two ways from one state back to itself with the same characters double with every round.
/// </summary>
internal sealed class LoopAutomaton
{
    /// <summary>Larger loops are not looked into: pairs of their states would take long to walk.</summary>
    private const int MaxStates = 40;

    private readonly List<CodePointSet> _sets = [];
    private readonly List<HashSet<int>> _next = [];
    private readonly StepBudget _budget;
    private bool _twoSteps;
    private bool _isUnknown;

    private LoopAutomaton(StepBudget budget) => _budget = budget;

    /// <summary>Whether some string leads through the loop in several ways.</summary>
    public bool IsAmbiguous => !_isUnknown && (_twoSteps || HasTwoWays());

    public static LoopAutomaton Of(RepeatNode loop, StepBudget budget)
    {
        LoopAutomaton automaton = new(budget);
        automaton.Visit(loop);
        return automaton;
    }

    /// <summary>A part of the loop: what it may begin and end with, and whether it may be empty.</summary>
    private sealed record Part(IReadOnlyCollection<int> First, IReadOnlyCollection<int> Last, bool MayBeEmpty)
    {
        public static Part Empty { get; } = new([], [], true);
    }

    private Part Visit(PatternNode node)
    {
        switch (node)
        {
            case SetNode set:
                return State(set.Set);
            case SequenceNode sequence:
                return sequence.Items.Select(Visit).Aggregate(Part.Empty, Join);
            case AlternationNode alternation:
                List<Part> options = alternation.Options.Select(Visit).ToList();
                return new Part(
                    options.SelectMany(part => part.First).ToList(), options.SelectMany(part => part.Last).ToList(), options.Any(part => part.MayBeEmpty));
            case CaptureNode capture:
                return Visit(capture.Body);
            case RepeatNode { Mode: not RepeatMode.Possessive } repeat:
                return Repeat(repeat);
            default:
                _isUnknown = true;
                return Part.Empty;
        }
    }

    private Part State(CodePointSet set)
    {
        _isUnknown |= _sets.Count == MaxStates;
        if (_isUnknown)
        {
            return Part.Empty;
        }

        _sets.Add(set);
        _next.Add([]);
        int[] state = [_sets.Count - 1];
        return new Part(state, state, false);
    }

    private Part Join(Part left, Part right)
    {
        Connect(left.Last, right.First);
        return new Part(
            left.MayBeEmpty ? [.. left.First, .. right.First] : left.First,
            right.MayBeEmpty ? [.. right.Last, .. left.Last] : right.Last,
            left.MayBeEmpty && right.MayBeEmpty);
    }

    private Part Repeat(RepeatNode repeat)
    {
        // A loop of nothing but a loop is one to the engine.
        PatternNode inner = repeat;
        while (inner is RepeatNode { Item: RepeatNode next } outer && Backtracking.IsLoop(outer) && Backtracking.IsLoop(next))
        {
            inner = next;
        }

        RepeatNode loop = (RepeatNode)inner;
        Part body = Visit(loop.Item);
        if (Backtracking.IsLoop(loop))
        {
            Connect(body.Last, body.First);
        }

        return repeat.Min == 0 ? body with { MayBeEmpty = true } : body;
    }

    private void Connect(IReadOnlyCollection<int> from, IReadOnlyCollection<int> to)
    {
        _isUnknown |= !_budget.Spend((long)from.Count * to.Count);
        foreach (int state in from)
        {
            foreach (int next in to)
            {
                _twoSteps |= !_next[state].Add(next);
            }
        }
    }

    private bool HasTwoWays()
    {
        bool[,] overlap = new bool[_sets.Count, _sets.Count];
        for (int i = 0; i < _sets.Count; i++)
        {
            for (int j = 0; j < _sets.Count && _budget.Spend(_sets[i].Ranges.Count + _sets[j].Ranges.Count); j++)
            {
                overlap[i, j] = _sets[i].Overlaps(_sets[j]);
            }
        }

        return Enumerable.Range(0, _sets.Count).Any(state => HasTwoWaysBack(state, overlap));
    }

    /// <summary>Whether two walks that begin in the state can part and both be back there after the same characters.</summary>
    private bool HasTwoWaysBack(int state, bool[,] overlap)
    {
        HashSet<(int Left, int Right, bool Parted)> seen = new();
        Queue<(int Left, int Right, bool Parted)> pending = new([(state, state, false)]);
        while (pending.Count > 0 && _budget.Spend())
        {
            (int left, int right, bool parted) = pending.Dequeue();
            foreach ((int a, int b) in Steps(left, right, overlap))
            {
                (int, int, bool Parted) next = (a, b, parted || a != b);
                if (next.Parted && a == state && b == state)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return false;
    }

    /// <summary>Where two walks may go with one and the same character.</summary>
    private IEnumerable<(int Left, int Right)> Steps(int left, int right, bool[,] overlap) =>
        from a in _next[left]
        from b in _next[right]
        where _budget.Spend() && overlap[a, b]
        select (a, b);
}
