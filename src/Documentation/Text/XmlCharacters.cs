using System.Text;

namespace Smithwright.Documentation.Text;

/// <summary>Which characters may stand in a documentation comment, and how they are written.</summary>
internal static class XmlCharacters
{
    /// <summary>Whether a character ends a line for the C# lexer, or for some other program that reads the file.</summary>
    public static bool IsLineTerminator(char character) => character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The UTF-16 units of the character at an index; 0 when it is to be left out.</summary>
    public static int LengthAt(string text, int index)
    {
        char character = text[index];
        if (char.IsSurrogate(character))
        {
            return index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]) ? 2 : 0;
        }

        bool isControl = character != '\t' && char.IsControl(character);
        return isControl || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || IsInvisible(character) ? 0 : 1;
    }

    /// <summary>Text as the content of an element.</summary>
    public static string Text(string text)
    {
        StringBuilder xml = new();
        AppendText(xml, text);
        return xml.ToString();
    }

    /// <summary>Appends text as the content of an element.</summary>
    public static void AppendText(StringBuilder xml, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int length = LengthAt(text, i);
            if (length > 0 && Escape(text[i], xml) is { } escaped)
            {
                xml.Append(escaped);
            }
            else
            {
                xml.Append(text, i, length);
                i += Math.Max(length - 1, 0);
            }
        }
    }

    /// <summary>A value as it stands between the double quotes of an attribute.</summary>
    public static string Attribute(string value)
    {
        StringBuilder xml = new(value.Length);
        AppendText(xml, value);
        return xml.Replace("\"", "&quot;").ToString();
    }

    private static string? Escape(char character, StringBuilder before) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        // Harmless behind slashes, but it would end a comment of the other kind if somebody pasted it there.
        '/' when before.Length > 0 && before[before.Length - 1] == '*' => "&#47;",
        _ => null,
    };

    // Marks that turn the direction of text let source code look like what it is not; the others are debris of editors.
    private static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');
}
