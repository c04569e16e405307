namespace Smithwright.Semantics.Matching;

/// <summary>
/// A pattern that one pass over the string decides: a sequence of sets with counts, from the start of the string. Most patterns of real models are of
/// this kind, and the pass is many times faster than an engine.
/// </summary>
/// <param name="steps">The sets, none of which can take what the next one needs.</param>
/// <param name="toEnd">Whether the string has to end there.</param>
/// <param name="byCodePoint">Whether characters are code points, not code units.</param>
internal sealed class StepMatcher(IReadOnlyList<PatternStep> steps, bool toEnd, bool byCodePoint)
{
    public IReadOnlyList<PatternStep> Steps => steps;

    public bool ToEnd => toEnd;

    public bool IsByCodePoint => byCodePoint;

    public bool IsMatch(string text)
    {
        int position = 0;
        foreach (PatternStep step in steps)
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

        return !toEnd || position == text.Length;
    }

    private int CharacterAt(string text, int position) =>
        byCodePoint && char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1])
            ? char.ConvertToUtf32(text[position], text[position + 1])
            : text[position];
}
