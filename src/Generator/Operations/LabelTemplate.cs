namespace Smithwright.Generator.Operations;

/// <summary>Patterns with labels in braces, as URIs and host prefixes have them.</summary>
internal static class LabelTemplate
{
    /// <summary>Splits a pattern at its labels: <c>a{b}c</c> is the literal a, the label b, the literal c.</summary>
    public static IEnumerable<(string? Literal, string? Label)> Split(string pattern)
    {
        int position = 0;
        while (position < pattern.Length)
        {
            int open = pattern.IndexOf('{', position);
            int close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
            {
                yield return (pattern.Substring(position), null);
                yield break;
            }

            if (open > position)
            {
                yield return (pattern.Substring(position, open - position), null);
            }

            yield return (null, pattern.Substring(open + 1, close - open - 1));
            position = close + 1;
        }
    }
}
