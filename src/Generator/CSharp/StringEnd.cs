namespace Smithwright.Generator.CSharp;

/// <summary>Finds the ends of the string and character literals that this generator writes: regular ones, and interpolated ones with strings in their holes.</summary>
internal static class StringEnd
{
    /// <summary>The place after the literal that begins at <paramref name="start"/>, or the end of the text.</summary>
    public static int Of(string text, int start)
    {
        char quote = text[start];
        bool isInterpolated = quote == '"' && start > 0 && text[start - 1] == '$';
        int holes = 0;
        bool inner = false;
        for (int i = start + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == quote && holes == 0)
            {
                return i + 1;
            }
            else if (c == '"' && holes > 0)
            {
                inner = !inner;
            }
            else if (isInterpolated && !inner && c is '{' or '}')
            {
                holes += c == '{' ? 1 : -1;
            }
        }

        return text.Length;
    }
}
