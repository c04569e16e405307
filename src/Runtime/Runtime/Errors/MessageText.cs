using System.Globalization;
using System.Text;

namespace Smithwright.Runtime.Errors;

/// <summary>Makes text of a service fit for messages, which end up in logs: it can neither begin a line of its own nor command a terminal.</summary>
internal static class MessageText
{
    private const int LongestQuote = 64;

    /// <summary>The text with a blank for every control character and line separator, and U+FFFD for halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        int first = FirstToReplace(text);
        if (first < 0)
        {
            return text;
        }
        StringBuilder clean = new(text, 0, first, text.Length);
        foreach (Rune rune in text.AsSpan(first).EnumerateRunes())
        {
            clean.Append(IsHarmful(rune) ? " " : rune.ToString());
        }
        return clean.ToString();
    }

    /// <summary>The beginning of the text, cleaned, in quotation marks.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return $"\"{Clean(text)}\"";
        }
        int shown = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"\"{Clean(text[..shown])}…\"";
    }

    /// <inheritdoc cref="Quote(string)"/>
    public static string Quote(ReadOnlySpan<byte> utf8) => Quote(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * LongestQuote)]));

    private static int FirstToReplace(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsHarmful(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
