namespace Smithwright.Documentation.Html;

/// <summary>What an HTML element means for documentation. Those before <see cref="Strong"/> end the paragraph they stand in.</summary>
internal enum HtmlElement
{
    Division, Heading, BulletList, NumberList, DefinitionList, Item, Term, Details, Note, Preformatted, Table, Row, Cell, HeaderCell,
    Strong, Emphasis, Code, Link, LineBreak, Image, Superscript, Transparent,
}
