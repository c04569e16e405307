namespace Smithwright.Model.Patterns.Reading;

/// <summary>Finds what only a pattern that was written for Java has.</summary>
internal static class JavaMarks
{
    public static bool AreIn(string pattern)
    {
        for (int i = 0; i < pattern.Length - 1; i++)
        {
            char next = pattern[i + 1];
            if (pattern[i] == '\\')
            {
                if (next is 'p' or 'P' or 'A' or 'z' or 'Z' or 'Q' or 'h' or 'H' or 'R' or 'X' or 'G' || (next == 'x' && i + 2 < pattern.Length && pattern[i + 2] == '{'))
                {
                    return true;
                }

                i++;
            }
            else if (string.CompareOrdinal(pattern, i, "[[:", 0, 3) == 0 || IsFlags(pattern, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Flags for the rest of a group, such as <c>(?ms)</c>; those for a group of their own are in ECMA-262, too.</summary>
    private static bool IsFlags(string pattern, int start)
    {
        int end = start + 2;
        while (end < pattern.Length && pattern[end] is '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            end++;
        }

        return string.CompareOrdinal(pattern, start, "(?", 0, 2) == 0 && end > start + 2 && end < pattern.Length && pattern[end] == ')';
    }
}
