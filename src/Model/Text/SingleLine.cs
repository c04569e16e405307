using System.Globalization;
using System.Text;

namespace Smithwright.Model.Text;

/// <summary>
/// Text of models, of source code and of file names as messages show it. Build logs are read line by line, by people and by tools that take commands
/// from them, and terminals obey control characters.
/// </summary>
internal static class SingleLine
{
    /// <summary>The text, with whatever could end its line, steer a terminal or turn around the direction of reading as an escape of JSON.</summary>
    public static string Of(string text)
    {
        int start = 0;
        while (start < text.Length && !IsHidden(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            return text;
        }

        StringBuilder line = new StringBuilder(text.Length + 16).Append(text, 0, start);
        foreach (char c in text.Skip(start))
        {
            line.Append(c switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsHidden(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return line.ToString();
    }

    private static bool IsHidden(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
