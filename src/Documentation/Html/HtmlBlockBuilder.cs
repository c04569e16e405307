using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Html;

/// <summary>Builds blocks from start and end tags, adding the tags that are missing.</summary>
internal sealed class HtmlBlockBuilder
{
    private readonly List<OpenBlock> _open = [new OpenBlock(HtmlElement.Division, "")];
    private bool _isHeading;

    /// <summary>The running text of the current paragraph.</summary>
    public InlineBuilder Inlines { get; } = new();

    private OpenBlock Innermost => _open[_open.Count - 1];

    public IReadOnlyList<Block> Complete()
    {
        EndParagraph();
        while (_open.Count > 1)
        {
            CloseInnermost();
        }

        return [.. Innermost.Blocks];
    }

    public void Start(HtmlElement element, string name)
    {
        EndParagraph();
        switch (element)
        {
            case HtmlElement.Heading:
                _isHeading = true;
                break;
            case HtmlElement.Item:
                StartItem();
                break;
            case HtmlElement.Term:
                StartItem();
                Push(HtmlElement.Term);
                break;
            case HtmlElement.Details:
                Close(open => open.Element == HtmlElement.Term, open => open.IsList);
                break;
            case HtmlElement.Row:
                StartRow();
                break;
            case HtmlElement.Cell or HtmlElement.HeaderCell:
                StartCell(element);
                break;
            case HtmlElement.BulletList or HtmlElement.NumberList or HtmlElement.DefinitionList or HtmlElement.Table or HtmlElement.Note:
                EnsureFlow();
                Push(element, char.ToUpperInvariant(name[0]) + name.Substring(1));
                break;
        }
    }

    public void End(HtmlElement element)
    {
        EndParagraph();
        switch (element)
        {
            case HtmlElement.Item:
                Close(open => open.Element == HtmlElement.Item, open => open.IsList);
                break;
            case HtmlElement.Term or HtmlElement.Row or HtmlElement.Cell or HtmlElement.HeaderCell:
                Close(open => open.Element == element, open => open.IsList || open.Element == HtmlElement.Table);
                break;
            case HtmlElement.BulletList or HtmlElement.NumberList or HtmlElement.DefinitionList or HtmlElement.Table or HtmlElement.Note:
                Close(open => open.Element == element, _ => false);
                break;
        }
    }

    public void EndParagraph()
    {
        IReadOnlyList<Inline> content = Inlines.Take();
        if (content.Count > 0)
        {
            Add(_isHeading ? new Heading(content) : new Paragraph(content));
        }

        _isHeading = false;
    }

    public void AddCode(string text)
    {
        string code = CodeText.Trim(text);
        if (code.Length > 0)
        {
            Add(new CodeBlock(code));
        }
    }

    private void Add(Block block)
    {
        EnsureFlow();
        Innermost.Blocks.Add(block);
    }

    // Text or a block directly in a list or a table, where only items and rows may be.
    private void EnsureFlow()
    {
        if (Innermost.IsList)
        {
            ReopenItem();
        }

        if (Innermost.Element == HtmlElement.Table)
        {
            _open.Add(new OpenBlock(HtmlElement.Row, ""));
        }

        if (Innermost.Element == HtmlElement.Row)
        {
            _open.Add(new OpenBlock(HtmlElement.Cell, ""));
        }
    }

    private void ReopenItem()
    {
        List<OpenBlock> items = Innermost.Items;
        if (items.Count == 0)
        {
            _open.Add(new OpenBlock(HtmlElement.Item, ""));
            return;
        }

        _open.Add(items[items.Count - 1]);
        items.RemoveAt(items.Count - 1);
    }

    private void StartItem()
    {
        if (!CloseUpTo(open => open.IsList))
        {
            EnsureFlow();
            Push(HtmlElement.BulletList);
        }

        if (Innermost.IsList)
        {
            _open.Add(new OpenBlock(HtmlElement.Item, ""));
        }
    }

    private void StartRow()
    {
        if (CloseUpTo(open => open.Element == HtmlElement.Table))
        {
            _open.Add(new OpenBlock(HtmlElement.Row, ""));
        }
    }

    private void StartCell(HtmlElement element)
    {
        if (!CloseUpTo(open => open.Element == HtmlElement.Row))
        {
            StartRow();
        }

        if (Innermost.Element == HtmlElement.Row)
        {
            Innermost.IsHeader |= element == HtmlElement.HeaderCell && Innermost.Cells.Count == 0;
            _open.Add(new OpenBlock(element, ""));
        }
    }

    private void Push(HtmlElement element, string label = "")
    {
        if (_open.Count <= DocumentationLimits.Depth)
        {
            _open.Add(new OpenBlock(element, label));
        }
    }

    // Makes the nearest container of a kind the innermost, unless a note or a cell stands between.
    private bool CloseUpTo(Func<OpenBlock, bool> isWanted)
    {
        int index = _open.FindLastIndex(open => isWanted(open) || IsBarrier(open));
        if (index < 0 || !isWanted(_open[index]))
        {
            return false;
        }

        while (_open.Count > index + 1)
        {
            CloseInnermost();
        }

        return true;

        bool IsBarrier(OpenBlock open) => open.Element is HtmlElement.Note or HtmlElement.Table;
    }

    private void Close(Func<OpenBlock, bool> isWanted, Func<OpenBlock, bool> isBarrier)
    {
        int index = _open.FindLastIndex(open => isWanted(open) || isBarrier(open));
        if (index > 0 && isWanted(_open[index]))
        {
            while (_open.Count > index)
            {
                CloseInnermost();
            }
        }
    }

    private void CloseInnermost()
    {
        OpenBlock closed = Innermost;
        _open.RemoveAt(_open.Count - 1);
        switch (closed.Element)
        {
            case HtmlElement.Item or HtmlElement.Row when !closed.IsEmpty:
                Innermost.Items.Add(closed);
                break;
            case HtmlElement.Term or HtmlElement.Cell or HtmlElement.HeaderCell when !closed.IsEmpty:
                Innermost.Cells.Add([.. closed.Blocks]);
                break;
            case HtmlElement.Note when !closed.IsEmpty:
                Innermost.Blocks.Add(new Note(closed.Label, [.. closed.Blocks]));
                break;
            case HtmlElement.Table or HtmlElement.BulletList or HtmlElement.NumberList or HtmlElement.DefinitionList when closed.Items.Count > 0:
                Innermost.Blocks.Add(closed.ToList());
                break;
        }
    }
}
