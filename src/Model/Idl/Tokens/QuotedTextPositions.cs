using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Tokens;

/// <summary>Where each UTF-16 code unit of a string's value stands in the file. Strings of JSON are a case of those of Smithy's language.</summary>
internal static class QuotedTextPositions
{
    /// <summary>The positions, and that of the closing quotes behind them; nothing if no string stands there.</summary>
    public static IReadOnlyList<int> Of(string text, SourceSpan span)
    {
        int end = Math.Min(span.End, text.Length);
        bool isBlock = end - span.Start >= 6 && string.CompareOrdinal(text, span.Start, "\"\"\"", 0, 3) == 0;
        int quotes = isBlock ? 3 : 1;
        if (end - span.Start < 2 * quotes || text[span.Start] != '"')
        {
            return [];
        }

        List<int> content = Lines(text, span.Start + quotes, end - quotes, isBlock);
        content.Add(end - quotes);
        return Unescape(text, content);
    }

    /// <summary>The positions of the characters that count, of which a line break is one.</summary>
    private static List<int> Lines(string text, int start, int end, bool isBlock)
    {
        List<int> positions = new(end - start);
        int indentation = isBlock ? Indentation(text, start, end) : 0;
        int column = isBlock ? -1 : 0;
        for (int i = start; i < end; i++)
        {
            bool isLineBreak = IdlCharacters.IsLineBreak(text[i]);
            if (isLineBreak && text[i] == '\r' && i + 1 < end && text[i + 1] == '\n')
            {
                i++;
            }

            // The line break behind the opening quotes of a block is no part of it.
            if (column >= 0 && (isLineBreak || !isBlock || (column >= indentation && !IsBlank(text, i, end))))
            {
                positions.Add(i);
            }

            column = isLineBreak ? 0 : column < 0 ? -1 : column + 1;
        }

        return positions;
    }

    private static int Indentation(string text, int start, int end)
    {
        string[] lines = text.Substring(start, end - start).Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        return lines
            .Skip(1)
            .Select((line, index) => line.All(c => c == ' ') && index < lines.Length - 2 ? int.MaxValue : line.Length - line.TrimStart(' ').Length)
            .DefaultIfEmpty(0)
            .Min();
    }

    /// <summary>Whether only spaces follow on the line, which are dropped.</summary>
    private static bool IsBlank(string text, int position, int end)
    {
        while (position < end && text[position] == ' ')
        {
            position++;
        }

        return position == end || IdlCharacters.IsLineBreak(text[position]);
    }

    private static List<int> Unescape(string text, List<int> content)
    {
        List<int> positions = new(content.Count);
        for (int i = 0; i < content.Count; i++)
        {
            bool isEscape = i < content.Count - 1 && text[content[i]] == '\\';
            if (isEscape && i + 1 < content.Count && IdlCharacters.IsLineBreak(text[content[i + 1]]))
            {
                i++;
                continue;
            }

            positions.Add(content[i]);
            i += !isEscape ? 0 : text[content[i + 1]] == 'u' ? 5 : 1;
        }

        return positions;
    }
}
