namespace Smithwright.Documentation.Sections;

/// <summary>Tells the end of a sentence from an abbreviation.</summary>
internal static class SentenceEnd
{
    private const int LongestAbbreviation = 8;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g.", "i.e.", "etc.", "vs.", "cf.", "eg.", "ie.", "approx.", "incl.", "inc.", "corp.", "ltd.", "no.", "fig.", "sec.", "dr.", "mr.", "ms.", "st.", "u.s.",
    };

    /// <summary>Whether a sentence ends in front of an index.</summary>
    public static bool IsAt(string text, int index)
    {
        int end = index;
        while (end > 0 && text[end - 1] is ')' or '"' or '\'' or '”' or '’')
        {
            end--;
        }

        return end > 0 && (text[end - 1] is '!' or '?' || (text[end - 1] == '.' && !IsAbbreviation(text, end)));
    }

    private static bool IsAbbreviation(string text, int end)
    {
        int start = end - 1;
        while (start > 0 && end - start <= LongestAbbreviation && text[start - 1] is not (' ' or '('))
        {
            start--;
        }

        string word = text.Substring(start, end - start);
        return (word.Length == 2 && char.IsLetter(word[0])) || Abbreviations.Contains(word);
    }
}
