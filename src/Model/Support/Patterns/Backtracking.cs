using Smithwright.Semantics;

namespace Smithwright.Model.Support.Patterns;

/// <summary>
/// Finds patterns that a backtracking engine takes exponential time for: a repetition with two ways through the same characters, and something behind
/// it that may fail. What cannot be told is not claimed.
/// </summary>
internal static class Backtracking
{
    /// <summary>A counted repetition below this is over before it hurts.</summary>
    private const int ManyRounds = 20;

    /// <summary>The repetition, or null.</summary>
    public static RepeatNode? FindExplosive(PatternNode root) => Find(root, rest: []);

    public static bool IsLoop(RepeatNode repeat) => repeat.Max is null or >= ManyRounds;

    private static RepeatNode? Find(PatternNode node, IReadOnlyList<PatternNode> rest) => node switch
    {
        RepeatNode repeat when IsLoop(repeat) => CanFail(repeat, rest) && LoopAutomaton.Of(repeat) is { IsAmbiguous: true } ? repeat : null,
        RepeatNode repeat => Find(repeat.Item, rest),
        CaptureNode capture => Find(capture.Body, rest),
        AlternationNode alternation => alternation.Options.Select(option => Find(option, rest)).FirstOrDefault(found => found is not null),
        SequenceNode sequence => sequence.Items
            .Select((item, index) => Find(item, [.. sequence.Items.Skip(index + 1), .. rest]))
            .FirstOrDefault(found => found is not null),
        // Atomic groups and looks keep what they found; a back-reference is nothing that sets could tell.
        _ => null,
    };

    /// <summary>Whether what follows the repetition demands something that not every string has.</summary>
    private static bool CanFail(RepeatNode repeat, IReadOnlyList<PatternNode> rest)
    {
        CodePointSet taken = rest.Where(node => node is not AnchorNode).Append(repeat).Select(SetsOf).Aggregate(CodePointSet.Empty, (all, set) => all.Union(set));
        return !taken.Complement().IsEmpty && rest.Any(IsDemanding);
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

    private static CodePointSet SetsOf(PatternNode node) => node switch
    {
        SetNode set => set.Set,
        SequenceNode sequence => Union(sequence.Items),
        AlternationNode alternation => Union(alternation.Options),
        RepeatNode repeat => SetsOf(repeat.Item),
        CaptureNode capture => SetsOf(capture.Body),
        AtomicNode atomic => SetsOf(atomic.Body),
        BackReferenceNode => CodePointSet.All,
        _ => CodePointSet.Empty,
    };

    private static CodePointSet Union(IEnumerable<PatternNode> nodes) => nodes.Select(SetsOf).Aggregate(CodePointSet.Empty, (all, set) => all.Union(set));
}
