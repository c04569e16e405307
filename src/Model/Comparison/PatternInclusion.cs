using Smithwright.Model.Patterns.Reading;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.Comparison;

/// <summary>
/// Whether a pattern matches everywhere where another does, as far as their structure shows: the same parts in the same order, each the same or
/// wider. What cannot be shown so is not claimed.
/// </summary>
internal sealed class PatternInclusion
{
    private readonly StepBudget _budget;

    /// <summary>Each pair of parts is asked for many times where groups are nested.</summary>
    private readonly Dictionary<(PatternNode Narrow, PatternNode Wide), bool> _known = new();

    private PatternInclusion(StepBudget budget) => _budget = budget;

    public static bool IsWithin(EcmaPattern? narrow, EcmaPattern? wide) => IsWithin(narrow, wide, new StepBudget(Budgets.PatternInclusionSteps));

    public static bool IsWithin(EcmaPattern? narrow, EcmaPattern? wide, StepBudget budget) =>
        narrow is not null && wide is not null && narrow.Dialect == wide.Dialect
        && IsPlain(narrow.Root) && IsPlain(wide.Root)
        && new PatternInclusion(budget).IsWithin(narrow.Root, wide.Root);

    private bool IsWithin(PatternNode narrow, PatternNode wide)
    {
        if (!_budget.Spend())
        {
            return false;
        }

        if (!_known.TryGetValue((narrow, wide), out bool within))
        {
            _known[(narrow, wide)] = within = Decide(narrow, wide);
        }

        return within;
    }

    private bool Decide(PatternNode narrow, PatternNode wide) => (narrow, wide) switch
    {
        (CaptureNode group, _) => IsWithin(group.Body, wide),
        (_, CaptureNode group) => IsWithin(narrow, group.Body),
        (AlternationNode options, _) => options.Options.All(option => IsWithin(option, wide)),
        (_, AlternationNode options) when options.Options.Any(option => IsWithin(narrow, option)) => true,
        (SetNode one, SetNode other) => _budget.Spend(one.Set.Ranges.Count + other.Set.Ranges.Count) && one.Set.Intersect(other.Set.Complement()).IsEmpty,
        (AnchorNode one, AnchorNode other) => one.Anchor == other.Anchor,
        (RepeatNode one, RepeatNode other)
            when other.Min <= one.Min && (other.Max is null || one.Max <= other.Max) && IsWithin(one.Item, other.Item) => true,
        (_, RepeatNode { Min: <= 1, Max: null or >= 1 } repeat) when IsWithin(narrow, repeat.Item) => true,
        _ when narrow is SequenceNode || wide is SequenceNode => AreWithin(ItemsOf(narrow), ItemsOf(wide)),
        _ => false,
    };

    /// <summary>Item by item; the wider pattern may have optional items more, and anchors less.</summary>
    private bool AreWithin(IReadOnlyList<PatternNode> narrow, IReadOnlyList<PatternNode> wide)
    {
        // The table is what takes long, and much memory, where both are sequences of thousands.
        if (!_budget.Spend((narrow.Count + 1L) * (wide.Count + 1L)))
        {
            return false;
        }

        // Whether the first i items are within the first j ones.
        bool[,] within = new bool[narrow.Count + 1, wide.Count + 1];
        for (int i = 0; i <= narrow.Count; i++)
        {
            for (int j = 0; j <= wide.Count; j++)
            {
                within[i, j] = (i == 0 && j == 0)
                    || (j > 0 && within[i, j - 1] && MayBeEmpty(wide[j - 1]))
                    || (i > 0 && within[i - 1, j] && narrow[i - 1] is AnchorNode)
                    || (i > 0 && j > 0 && within[i - 1, j - 1] && IsWithin(narrow[i - 1], wide[j - 1]));
            }
        }

        return within[narrow.Count, wide.Count];
    }

    private static bool MayBeEmpty(PatternNode node) => node switch
    {
        RepeatNode repeat => repeat.Min == 0 || MayBeEmpty(repeat.Item),
        CaptureNode group => MayBeEmpty(group.Body),
        SequenceNode sequence => sequence.Items.All(MayBeEmpty),
        AlternationNode options => options.Options.Any(MayBeEmpty),
        _ => false,
    };

    private static IReadOnlyList<PatternNode> ItemsOf(PatternNode node) => node is SequenceNode sequence ? sequence.Items : [node];

    /// <summary>Without what makes a wider part match less as a whole: references to what matched, looks and matches that are not taken back.</summary>
    private static bool IsPlain(PatternNode node) => node switch
    {
        SetNode or AnchorNode => true,
        SequenceNode sequence => sequence.Items.All(IsPlain),
        AlternationNode options => options.Options.All(IsPlain),
        RepeatNode repeat => repeat.Mode != RepeatMode.Possessive && IsPlain(repeat.Item),
        CaptureNode group => IsPlain(group.Body),
        _ => false,
    };
}
