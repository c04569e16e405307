using Smithwright.Model.Patterns.Sets;
using Smithwright.Model.Patterns.Syntax;
using Smithwright.Semantics;
using Smithwright.Semantics.Matching;

namespace Smithwright.Model.Patterns.Compilation;

/// <summary>
/// Compiles patterns that one pass over the string decides: anchored at the start, a sequence of sets with counts, and no set that could take what the
/// next one needs.
/// </summary>
internal static class StepCompiler
{
    /// <summary>The steps of a pattern; <see langword="null"/> when it is not that simple.</summary>
    public static StepMatcher? TryCompile(PatternNode pattern, bool byCodePoint)
    {
        List<PatternNode> items = [];
        Flatten(pattern, items);
        if (items.Count == 0 || items[0] is not AnchorNode { Anchor: Anchor.Start })
        {
            return null;
        }

        // Anchoring twice, as ^(^a$)$ does, changes nothing.
        int start = items.FindIndex(item => item is not AnchorNode { Anchor: Anchor.Start });
        int end = items.FindLastIndex(item => item is not AnchorNode { Anchor: Anchor.End });
        List<Step> steps = [];
        for (int i = start; i >= 0 && i <= end; i++)
        {
            if (steps.Count == Budgets.SimplePatternSteps || ToStep(items[i]) is not { } step)
            {
                return null;
            }

            steps.Add(step);
        }

        bool toEnd = items[items.Count - 1] is AnchorNode { Anchor: Anchor.End };
        return IsDecidedInOnePass(steps) ? new StepMatcher([.. steps.Select(Compile)], toEnd, byCodePoint) : null;
    }

    /// <summary>Lists the items of a pattern in order, without the groups around them.</summary>
    internal static void Flatten(PatternNode node, List<PatternNode> items)
    {
        switch (node)
        {
            case SequenceNode sequence:
                foreach (PatternNode item in sequence.Items)
                {
                    Flatten(item, items);
                }

                break;
            case CaptureNode capture:
                Flatten(capture.Body, items);
                break;
            default:
                items.Add(node);
                break;
        }
    }

    private static Step? ToStep(PatternNode node) => node switch
    {
        SetNode set => new Step(set.Set, 1, 1),
        RepeatNode { Mode: RepeatMode.Greedy } repeat when Single(repeat.Item) is { } set => new Step(set, repeat.Min, repeat.Max),
        _ => null,
    };

    private static CodePointSet? Single(PatternNode node) => node switch
    {
        SetNode set => set.Set,
        CaptureNode capture => Single(capture.Body),
        _ => null,
    };

    /// <summary>Taking as much as possible is never wrong when what follows cannot begin with the same characters.</summary>
    private static bool IsDecidedInOnePass(List<Step> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Max != steps[i].Min && Followers(steps, i + 1).Any(follower => follower.Set.Overlaps(steps[i].Set)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The steps that can come next: up to the first that has to take something.</summary>
    private static IEnumerable<Step> Followers(List<Step> steps, int start)
    {
        for (int i = start; i < steps.Count; i++)
        {
            yield return steps[i];
            if (steps[i].Min > 0)
            {
                yield break;
            }
        }
    }

    private static PatternStep Compile(Step step)
    {
        (int categories, CodePointSet rest) = CategorySets.Split(step.Set, CodePointSet.All);
        return new PatternStep(step.Min, step.Max, [.. rest.Ranges.SelectMany(range => new[] { range.First, range.Last })], categories);
    }

    private sealed record Step(CodePointSet Set, int Min, int? Max);
}
