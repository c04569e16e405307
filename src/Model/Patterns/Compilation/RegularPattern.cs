using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Semantics;

namespace Smithwright.Model.Patterns.Compilation;

/// <summary>Tells the patterns that an engine can match in one pass over the string, whatever the string is.</summary>
internal static class RegularPattern
{
    public static bool Is(PatternNode pattern) =>
        IsRegular(pattern)
        && SizeOf(pattern) <= Budgets.LinearPatternSize
        && SetsOf(pattern).Distinct().Take(Budgets.LinearPatternSets + 1).Count() <= Budgets.LinearPatternSets;

    private static bool IsRegular(PatternNode node) => node switch
    {
        SetNode or AnchorNode { Anchor: Anchor.Start or Anchor.End } => true,
        SequenceNode or AlternationNode or CaptureNode or RepeatNode { Mode: not RepeatMode.Possessive } => node.Children.All(IsRegular),
        _ => false,
    };

    /// <summary>How many characters the pattern has when its counted repetitions are written out.</summary>
    private static double SizeOf(PatternNode node) => node switch
    {
        RepeatNode repeat => Math.Max(1, repeat.Max ?? repeat.Min) * SizeOf(repeat.Item),
        _ => 1 + node.Children.Sum(SizeOf),
    };

    private static IEnumerable<CodePointSet> SetsOf(PatternNode node) => node is SetNode set ? [set.Set] : node.Children.SelectMany(SetsOf);
}
