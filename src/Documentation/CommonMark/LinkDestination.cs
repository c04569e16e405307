using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.CommonMark;

/// <summary>Reads what is in the parentheses of a link: an address and perhaps a title, which is left out.</summary>
internal static class LinkDestination
{
    /// <summary>Reads from an opening parenthesis to behind the closing one.</summary>
    public static bool TryRead(string text, int start, out string destination, out int end)
    {
        int limit = Math.Min(text.Length, start + DocumentationLimits.TagLength);
        int position = SkipSpace(text, start + 1, limit);
        int first = position;
        int last = position < limit && text[position] == '<' ? SkipTo('>', text, position + 1, limit) : SkipAddress(text, position, limit);
        destination = text.Substring(first, last - first).Trim('<', '>');
        position = SkipSpace(text, last, limit);
        if (position < limit && position > last && text[position] is '"' or '\'')
        {
            position = SkipSpace(text, SkipTo(text[position], text, position + 1, limit), limit);
        }

        end = position + 1;
        return position < limit && text[position] == ')';
    }

    private static int SkipAddress(string text, int start, int limit)
    {
        int open = 0;
        int position = start;
        while (position < limit && !char.IsWhiteSpace(text[position]))
        {
            open += text[position] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                break;
            }

            position++;
        }

        return position;
    }

    private static int SkipTo(char end, string text, int start, int limit)
    {
        int found = start < limit ? text.IndexOf(end, start, limit - start) : -1;
        return found < 0 ? limit : found + 1;
    }

    private static int SkipSpace(string text, int start, int limit)
    {
        int position = start;
        while (position < limit && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
