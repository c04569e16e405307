namespace Smithwright.Semantics;

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
                if (next is 'p' or 'P' or 'A' or 'z' or 'Z' or 'Q' || (next == 'x' && i + 2 < pattern.Length && pattern[i + 2] == '{'))
                {
                    return true;
                }

                i++;
            }
            else if (string.CompareOrdinal(pattern, i, "[[:", 0, 3) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
