using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.CommonMark;

/// <summary>
/// Reads the part of CommonMark 0.31 that documentation uses: paragraphs, headings, lists, quotes and code. Quotes become
/// their content. HTML blocks do not occur here, link references and their definitions are text.
/// </summary>
internal sealed class CommonMarkParser
{
    private readonly IReadOnlyList<CommonMarkLine> _lines;
    private readonly int _depth;
    private readonly List<string> _paragraph = [];
    private readonly List<Block> _blocks = [];
    private int _position;

    private CommonMarkParser(IReadOnlyList<CommonMarkLine> lines, int depth)
    {
        _lines = lines;
        _depth = depth;
    }

    public static IReadOnlyList<Block> Parse(string text) =>
        new CommonMarkParser(CommonMarkIndentation.Remove([.. text.Split('\n').Select(line => new CommonMarkLine(line))]), 0).ParseBlocks();

    private IReadOnlyList<Block> ParseBlocks()
    {
        while (_position < _lines.Count)
        {
            ParseLine(_lines[_position]);
        }

        EndParagraph();
        return _blocks;
    }

    private void ParseLine(CommonMarkLine line)
    {
        if (line.IsBlank)
        {
            EndParagraph();
            _position++;
        }
        else if (line.IsIndentedCode && _paragraph.Count == 0)
        {
            ParseIndentedCode();
        }
        else if (line.TryReadFence(out string fence))
        {
            ParseFencedCode(fence, line.Indent);
        }
        else if (line.TryReadHeading(out string heading))
        {
            AddHeading(heading);
        }
        else if (line.IsUnderline && _paragraph.Count > 0)
        {
            string text = string.Join("\n", _paragraph);
            _paragraph.Clear();
            AddHeading(text);
        }
        else if (line.IsThematicBreak)
        {
            EndParagraph();
            _position++;
        }
        else if (!TryParseContainer(line))
        {
            _paragraph.Add(line.Content);
            _position++;
        }
    }

    private bool TryParseContainer(CommonMarkLine line)
    {
        if (_depth >= DocumentationLimits.Depth)
        {
            return false;
        }

        if (line.IsQuote)
        {
            EndParagraph();
            _blocks.AddRange(ParseContent(new CommonMarkContainer(_lines, _position).ReadQuote(out _position)));
            return true;
        }

        if (!line.TryReadListMarker(out ListMarker marker) || (_paragraph.Count > 0 && !marker.InterruptsParagraph))
        {
            return false;
        }

        EndParagraph();
        ParseList(marker);
        return true;
    }

    private void ParseList(ListMarker first)
    {
        List<ListItem> items = [];
        while (_position < _lines.Count && _lines[_position].TryReadListMarker(out ListMarker marker) && marker.IsSameList(first))
        {
            IReadOnlyList<Block> content = ParseContent(new CommonMarkContainer(_lines, _position).ReadItem(marker, out _position));
            if (content.Count > 0)
            {
                items.Add(new ListItem([], content));
            }
        }

        if (items.Count > 0)
        {
            _blocks.Add(new ListBlock(first.IsOrdered ? ListStyle.Number : ListStyle.Bullet, items));
        }
    }

    private IReadOnlyList<Block> ParseContent(List<CommonMarkLine> lines) => new CommonMarkParser(lines, _depth + 1).ParseBlocks();

    private void ParseIndentedCode()
    {
        List<string> code = [];
        while (_position < _lines.Count && (_lines[_position].IsIndentedCode || _lines[_position].IsBlank))
        {
            code.Add(_lines[_position].Unindent(4));
            _position++;
        }

        AddCode(code);
    }

    private void ParseFencedCode(string fence, int indent)
    {
        EndParagraph();
        List<string> code = [];
        _position++;
        while (_position < _lines.Count && !_lines[_position].ClosesFence(fence))
        {
            code.Add(_lines[_position].Unindent(indent));
            _position++;
        }

        _position++;
        AddCode(code);
    }

    private void AddCode(List<string> lines)
    {
        string code = CodeText.Trim(string.Join("\n", lines));
        if (code.Length > 0)
        {
            _blocks.Add(new CodeBlock(code));
        }
    }

    private void AddHeading(string text)
    {
        EndParagraph();
        _position++;
        IReadOnlyList<Inline> content = CommonMarkInlines.Parse(text);
        if (content.Count > 0)
        {
            _blocks.Add(new Heading(content));
        }
    }

    private void EndParagraph()
    {
        IReadOnlyList<Inline> content = CommonMarkInlines.Parse(string.Join("\n", _paragraph));
        _paragraph.Clear();
        if (content.Count > 0)
        {
            _blocks.Add(new Paragraph(content));
        }
    }
}
