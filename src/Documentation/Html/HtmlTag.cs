using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Html;

/// <summary>A start or end tag; <paramref name="Name"/> is in lower case, <paramref name="Attributes"/> as written.</summary>
internal readonly record struct HtmlTag(string Name, bool IsEnd, string Attributes)
{
    /// <summary>Reads the tag that begins at an index; a comment or declaration is a tag without a name.</summary>
    public static bool TryRead(string text, int start, out HtmlTag tag, out int end)
    {
        tag = default;
        end = start;
        int limit = Math.Min(text.Length, start + DocumentationLimits.TagLength);
        int position = start + 1;
        if (position < limit && text[position] is '!' or '?')
        {
            return TryReadComment(text, start, limit, out tag, out end);
        }

        bool isEnd = position < limit && text[position] == '/';
        int nameStart = isEnd ? position + 1 : position;
        position = nameStart;
        while (position < limit && IsNameCharacter(text[position], position == nameStart))
        {
            position++;
        }

        if (position == nameStart || !TryFindEnd(text, position, limit, out end))
        {
            return false;
        }

        tag = new HtmlTag(text.Substring(nameStart, position - nameStart).ToLowerInvariant(), isEnd, text.Substring(position, end - 1 - position));
        return true;
    }

    /// <summary>The value of an attribute, its character references replaced; null without it.</summary>
    public string? Attribute(string name)
    {
        HtmlAttributeReader reader = new(Attributes);
        while (reader.TryRead(out string attribute, out string value))
        {
            if (attribute.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return CharacterReferences.Decode(value);
            }
        }

        return null;
    }

    private static bool TryReadComment(string text, int start, int limit, out HtmlTag tag, out int end)
    {
        bool isComment = string.CompareOrdinal(text, start, "<!--", 0, 4) == 0;
        string terminator = isComment ? "-->" : ">";
        int found = text.IndexOf(terminator, start, limit - start, StringComparison.Ordinal);
        tag = new HtmlTag("", false, "");
        end = found + terminator.Length;
        return found >= 0;
    }

    private static bool TryFindEnd(string text, int start, int limit, out int end)
    {
        char quote = '\0';
        for (end = start; end < limit; end++)
        {
            char character = text[end];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character == '>')
            {
                end++;
                return true;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '<')
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNameCharacter(char character, bool isFirst) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (!isFirst && character is (>= '0' and <= '9') or '-');
}
