using System.Globalization;
using System.Text;

namespace Smithwright.Model.Idl.Tokens;

/// <summary>What a string or text block says: line breaks as <c>\n</c>, a block without its indentation, escapes replaced.</summary>
internal static class QuotedText
{
    /// <summary>Reads the text of a closed token.</summary>
    /// <returns>The value; null with what is wrong.</returns>
    public static string? Read(string text, IdlToken token, out string? error)
    {
        bool isBlock = token.Kind == IdlTokenKind.TextBlock;
        int quotes = isBlock ? 3 : 1;
        string content = WithUnixLineBreaks(text.Substring(token.Start + quotes, token.Length - (2 * quotes)));
        if (isBlock)
        {
            if (content.Length == 0 || content[0] != '\n')
            {
                error = content.Length == 0
                    ? "Expected the text of a text block between its quotes, but it is empty."
                    : "Expected the text of a text block to begin on a new line.";
                return null;
            }

            content = TextBlock.WithoutIndentation(content);
        }

        return Unescape(content, out error);
    }

    private static string WithUnixLineBreaks(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string? Unescape(string content, out string? error)
    {
        error = null;
        if (content.IndexOf('\\') < 0)
        {
            error = FindControlCharacter(content);
            return error is null ? CheckSurrogates(content, out error) : null;
        }

        StringBuilder value = new(content.Length);
        for (int i = 0; i < content.Length && error is null; i++)
        {
            if (content[i] == '\\')
            {
                i = AppendEscape(content, i + 1, value, out error);
            }
            else
            {
                value.Append(content[i]);
            }
        }

        error ??= FindControlCharacter(content);
        return error is null ? CheckSurrogates(value.ToString(), out error) : null;
    }

    /// <summary>Appends what an escape stands for.</summary>
    /// <param name="position">Where the escape goes on after its backslash.</param>
    /// <returns>The position of its last character.</returns>
    private static int AppendEscape(string content, int position, StringBuilder value, out string? error)
    {
        error = null;
        char kind = position < content.Length ? content[position] : '\0';
        switch (kind)
        {
            case '"' or '\\' or '/':
                value.Append(kind);
                break;
            case 'b':
                value.Append('\b');
                break;
            case 'f':
                value.Append('\f');
                break;
            case 'n':
                value.Append('\n');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 't':
                value.Append('\t');
                break;
            case '\n':
                // The line goes on in the next one.
                break;
            case 'u' when position + 4 < content.Length && IsHexadecimal(content, position + 1):
                value.Append((char)int.Parse(content.Substring(position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                return position + 4;
            case 'u':
                error = "Expected four hexadecimal digits after '\\u'.";
                break;
            default:
                error = $"Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, \\u with four hexadecimal digits, or a line break after a backslash, but found '\\{kind}'.";
                break;
        }

        return position;
    }

    private static bool IsHexadecimal(string content, int start) =>
        content.AsSpan(start, 4).ToArray().All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private static string? FindControlCharacter(string content)
    {
        foreach (char c in content)
        {
            if (c < ' ' && c is not ('\t' or '\n'))
            {
                return $"Expected control characters in a string to be escaped, but found U+{(int)c:X4}.";
            }
        }

        return null;
    }

    /// <summary>An escaped surrogate without its other half is allowed by the grammar, but is no text.</summary>
    private static string? CheckSurrogates(string value, out string? error)
    {
        error = null;
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]))
            {
                if (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1]))
                {
                    error = "Expected Unicode text, but a surrogate is escaped without its other half.";
                    return null;
                }

                i++;
            }
        }

        return value;
    }
}
