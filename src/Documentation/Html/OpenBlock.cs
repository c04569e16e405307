using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.Html;

/// <summary>An element whose end has not been seen, with what is in it so far.</summary>
internal sealed class OpenBlock(HtmlElement element, string label)
{
    public HtmlElement Element { get; } = element;

    /// <summary>The word in front of a note.</summary>
    public string Label { get; } = label;

    /// <summary>The content of an item, a cell or a note.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The finished items of a list or rows of a table.</summary>
    public List<OpenBlock> Items { get; } = [];

    /// <summary>The finished cells of a row, or terms of an item.</summary>
    public List<IReadOnlyList<Block>> Cells { get; } = [];

    public bool IsHeader { get; set; }

    public bool IsEmpty => Blocks.Count == 0 && Cells.Count == 0;

    public bool IsList => Element is HtmlElement.BulletList or HtmlElement.NumberList or HtmlElement.DefinitionList;

    /// <summary>An item of a list or, its last cell being the description, a row of a table.</summary>
    public ListItem ToListItem()
    {
        if (Element == HtmlElement.Item)
        {
            return new ListItem([.. Cells], [.. Blocks]);
        }

        int last = Cells.Count - 1;
        return new ListItem([.. Cells.Take(last)], Cells[last], IsHeader);
    }

    /// <summary>The finished list or table.</summary>
    public ListBlock ToList()
    {
        ListStyle style = Element switch
        {
            HtmlElement.NumberList => ListStyle.Number,
            HtmlElement.Table => ListStyle.Table,
            _ => ListStyle.Bullet,
        };
        return new ListBlock(style, [.. Items.Select(item => item.ToListItem())]);
    }
}
