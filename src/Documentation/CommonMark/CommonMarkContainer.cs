namespace Smithwright.Documentation.CommonMark;

/// <summary>Collects the lines of a quote or a list item, without what marks them as such.</summary>
internal sealed class CommonMarkContainer(IReadOnlyList<CommonMarkLine> lines, int start)
{
    private readonly List<CommonMarkLine> _content = [];

    /// <summary>Reads a quote; a line that only continues its paragraph may lack the mark.</summary>
    public List<CommonMarkLine> ReadQuote(out int end)
    {
        for (end = start; end < lines.Count; end++)
        {
            CommonMarkLine line = lines[end];
            if (line.IsQuote)
            {
                string text = line.Content.Substring(1);
                _content.Add(new CommonMarkLine(text.StartsWith(" ", StringComparison.Ordinal) ? text.Substring(1) : text));
            }
            else if (!ContinuesParagraph(line))
            {
                break;
            }
            else
            {
                _content.Add(line);
            }
        }

        return _content;
    }

    /// <summary>Reads a list item: the lines indented as far as its first one, and those that only continue its paragraph.</summary>
    public List<CommonMarkLine> ReadItem(ListMarker marker, out int end)
    {
        string first = lines[start].Text;
        _content.Add(new CommonMarkLine(marker.ContentIndent < first.Length ? first.Substring(marker.ContentIndent) : ""));
        for (end = start + 1; end < lines.Count; end++)
        {
            CommonMarkLine line = lines[end];
            if (line.IsBlank)
            {
                _content.Add(line);
            }
            else if (line.Indent >= marker.ContentIndent)
            {
                _content.Add(new CommonMarkLine(line.Unindent(marker.ContentIndent)));
            }
            else if (line.TryReadListMarker(out _) || !ContinuesParagraph(line))
            {
                break;
            }
            else
            {
                _content.Add(new CommonMarkLine(line.Content));
            }
        }

        return _content;
    }

    private bool ContinuesParagraph(CommonMarkLine line) => !_content[_content.Count - 1].IsBlank && !line.InterruptsParagraph;
}
