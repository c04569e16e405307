namespace Smithwright.Semantics;

/// <summary>Strings as sequences of Unicode scalar values, which JMESPath's order and reversal go by.</summary>
internal static class CodePoints
{
    public static IEnumerable<string> Of(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            yield return text.Substring(i, length);
            i += length - 1;
        }
    }

    public static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                // In UTF-16 the surrogates come before the last code points of the first plane; in code point order they come after.
                bool leftIsAstral = char.IsSurrogate(left[i]);
                return leftIsAstral != char.IsSurrogate(right[i]) ? (leftIsAstral ? 1 : -1) : left[i].CompareTo(right[i]);
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
