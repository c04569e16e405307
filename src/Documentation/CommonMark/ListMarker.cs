namespace Smithwright.Documentation.CommonMark;

/// <summary>
/// The bullet or number in front of a list item. <paramref name="Delimiter"/> is the bullet or what is behind the number: items with another
/// one are another list. <paramref name="ContentIndent"/> is the column at which the item's content begins.
/// </summary>
internal readonly record struct ListMarker(bool IsOrdered, char Delimiter, int ContentIndent, bool InterruptsParagraph)
{
    private const int MostDigits = 9;
    private const int CodePadding = 5;

    public static bool TryRead(CommonMarkLine line, out ListMarker marker)
    {
        marker = default;
        string content = line.Content;
        int digits = 0;
        while (digits < content.Length && digits <= MostDigits && content[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        bool isOrdered = digits > 0;
        if (digits == content.Length || digits > MostDigits || !IsDelimiter(content[digits], isOrdered))
        {
            return false;
        }

        int width = digits + 1;
        string text = content.Substring(width);
        int spaces = text.Length - text.TrimStart().Length;
        if (text.Length > 0 && spaces == 0)
        {
            return false;
        }

        bool isEmpty = spaces == text.Length;
        bool startsAtOne = !isOrdered || content.Substring(0, digits) == "1";
        int padding = isEmpty || spaces >= CodePadding ? 1 : spaces;
        marker = new ListMarker(isOrdered, content[digits], line.Indent + width + padding, !isEmpty && startsAtOne);
        return true;
    }

    public bool IsSameList(ListMarker other) => other.IsOrdered == IsOrdered && other.Delimiter == Delimiter;

    private static bool IsDelimiter(char character, bool isOrdered) =>
        isOrdered ? character is '.' or ')' : character is '-' or '*' or '+';
}
