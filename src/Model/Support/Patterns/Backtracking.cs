using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Model.Support.Patterns;

/// <summary>
/// Finds patterns that a backtracking engine takes exponential time for: a repetition with two ways through the same characters, and something behind
/// it that may fail. What cannot be told is not claimed.
/// </summary>
internal sealed class Backtracking
{
    /// <summary>A counted repetition below this is over before it hurts.</summary>
    private const int ManyRounds = 20;

    private readonly StepBudget _budget;

    private Backtracking(StepBudget budget) => _budget = budget;

    /// <summary>The repetition, or null.</summary>
    public static RepeatNode? FindExplosive(PatternNode root, StepBudget budget) => new Backtracking(budget).Find(root, Rest.Nothing);

    public static bool IsLoop(RepeatNode repeat) => repeat.Max is null or >= ManyRounds;

    private RepeatNode? Find(PatternNode node, Rest rest) => node switch
    {
        RepeatNode repeat when IsLoop(repeat) => CanFail(repeat, rest) && LoopAutomaton.Of(repeat, _budget).IsAmbiguous ? repeat : null,
        RepeatNode repeat => Find(repeat.Item, rest),
        CaptureNode capture => Find(capture.Body, rest),
        AlternationNode alternation => alternation.Options.Select(option => Find(option, rest)).FirstOrDefault(found => found is not null),
        SequenceNode sequence => Find(sequence, rest),
        // Atomic groups and looks keep what they found; a back-reference is nothing that sets could tell.
        _ => null,
    };

    /// <summary>From the last item to the first, so that what stands behind each is known already.</summary>
    private RepeatNode? Find(SequenceNode sequence, Rest rest)
    {
        for (int i = sequence.Items.Count - 1; i >= 0 && !_budget.IsExhausted; i--)
        {
            if (Find(sequence.Items[i], rest) is { } found)
            {
                return found;
            }

            rest = rest.After(sequence.Items[i] is AnchorNode ? CodePointSet.Empty : SetsOf(sequence.Items[i]), IsDemanding(sequence.Items[i]));
            _budget.Spend(rest.Taken.Ranges.Count);
        }

        return null;
    }

    /// <summary>Whether what follows the repetition demands something that not every string has.</summary>
    private bool CanFail(RepeatNode repeat, Rest rest) =>
        rest.IsDemanding && !_budget.IsExhausted && !rest.Taken.Union(SetsOf(repeat)).Complement().IsEmpty;

    /// <summary>What stands behind a part: the characters that it can take, and whether it takes any.</summary>
    private readonly record struct Rest(CodePointSet Taken, bool IsDemanding)
    {
        public static Rest Nothing { get; } = new(CodePointSet.Empty, false);

        public Rest After(CodePointSet taken, bool isDemanding) => new(Taken.Union(taken), IsDemanding || isDemanding);
    }

    private static bool IsDemanding(PatternNode node) => node switch
    {
        AnchorNode or SetNode or LookNode => true,
        SequenceNode sequence => sequence.Items.Any(IsDemanding),
        AlternationNode alternation => alternation.Options.All(IsDemanding),
        CaptureNode capture => IsDemanding(capture.Body),
        AtomicNode atomic => IsDemanding(atomic.Body),
        RepeatNode repeat => repeat.Min > 0 && IsDemanding(repeat.Item),
        _ => false,
    };

    private CodePointSet SetsOf(PatternNode node)
    {
        List<CodePointRange> ranges = [];
        AddRanges(node, ranges);
        _budget.Spend(ranges.Count);
        return CodePointSet.Of(ranges);
    }

    private static void AddRanges(PatternNode node, List<CodePointRange> ranges)
    {
        switch (node)
        {
            case SetNode set:
                ranges.AddRange(set.Set.Ranges);
                break;
            case BackReferenceNode:
                ranges.AddRange(CodePointSet.All.Ranges);
                break;
            case not LookNode:
                foreach (PatternNode child in node.Children)
                {
                    AddRanges(child, ranges);
                }

                break;
        }
    }
}
