namespace Smithwright.Semantics;

/// <summary>
/// A pattern that one pass over the string decides: anchored at the start, a sequence of sets with counts, and no set that could take what the next
/// one needs. Most patterns of real models are of this kind, and the pass is many times faster than an engine.
/// </summary>
internal sealed class SimplePattern
{
    private readonly IReadOnlyList<Step> _steps;
    private readonly bool _toEnd;
    private readonly bool _byCodePoint;

    private SimplePattern(IReadOnlyList<Step> steps, bool toEnd, bool byCodePoint) =>
        (_steps, _toEnd, _byCodePoint) = (steps, toEnd, byCodePoint);

    public static SimplePattern? TryCreate(PatternNode pattern, bool byCodePoint)
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
        return IsDecidedInOnePass(steps) ? new SimplePattern(steps, toEnd, byCodePoint) : null;
    }

    public bool IsMatch(string text)
    {
        int position = 0;
        foreach (Step step in _steps)
        {
            int count = 0;
            while (count != step.Max && position < text.Length)
            {
                int character = CharacterAt(text, position);
                if (!step.Contains(character))
                {
                    break;
                }

                position += character > char.MaxValue ? 2 : 1;
                count++;
            }

            if (count < step.Min)
            {
                return false;
            }
        }

        return !_toEnd || position == text.Length;
    }

    private int CharacterAt(string text, int position) =>
        _byCodePoint && char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
            ? char.ConvertToUtf32(text[position], text[position + 1])
            : text[position];

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

    private sealed class Step(CodePointSet set, int min, int? max)
    {
        // Nearly every character that is ever looked up is ASCII.
        private readonly bool[] _ascii = [.. Enumerable.Range(0, 0x80).Select(set.Contains)];

        public CodePointSet Set => set;

        public int Min => min;

        public int? Max => max;

        public bool Contains(int character) => character < _ascii.Length ? _ascii[character] : set.Contains(character);
    }
}
