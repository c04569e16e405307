namespace Smithwright.Documentation.Blocks;

/// <summary>A piece of documentation that stands on lines of its own; what both parsers make and the renderer reads.</summary>
internal abstract record Block;

internal sealed record Paragraph(IReadOnlyList<Inline> Content) : Block;

internal sealed record Heading(IReadOnlyList<Inline> Content) : Block;

internal sealed record CodeBlock(string Text) : Block;

/// <summary>A note, a warning and their like; <paramref name="Label"/> is the word in front of it.</summary>
internal sealed record Note(string Label, IReadOnlyList<Block> Content) : Block;

internal sealed record ListBlock(ListStyle Style, IReadOnlyList<ListItem> Items) : Block;

/// <summary>An item of a list or a row of a table, whose last cell is the description and whose other cells are terms.</summary>
internal sealed record ListItem(IReadOnlyList<IReadOnlyList<Block>> Terms, IReadOnlyList<Block> Description, bool IsHeader = false);

internal enum ListStyle
{
    Bullet, Number, Table,
}
