namespace Smithwright.Documentation.Blocks;

/// <summary>A piece of running text. White space is collapsed and stands outside of spans.</summary>
internal abstract record Inline;

internal sealed record TextRun(string Text) : Inline;

internal sealed record LineBreak : Inline;

/// <summary>Text in a style. <paramref name="Target"/> is the address of a link, checked and absolute, if it has one.</summary>
internal sealed record StyledSpan(SpanStyle Style, IReadOnlyList<Inline> Content, string? Target) : Inline;

internal enum SpanStyle
{
    Strong, Emphasis, Code, Link,
}
