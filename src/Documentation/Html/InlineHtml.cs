using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.Html;

/// <summary>Applies the tags of running text, the same in HTML and in CommonMark.</summary>
internal static class InlineHtml
{
    public static void Apply(HtmlTag tag, HtmlElement element, InlineBuilder inlines)
    {
        switch (element)
        {
            case HtmlElement.Strong:
                Toggle(inlines, SpanStyle.Strong, tag);
                break;
            case HtmlElement.Emphasis:
                Toggle(inlines, SpanStyle.Emphasis, tag);
                break;
            case HtmlElement.Code:
                Toggle(inlines, SpanStyle.Code, tag);
                break;
            case HtmlElement.Link:
                Toggle(inlines, SpanStyle.Link, tag);
                break;
            case HtmlElement.LineBreak:
                inlines.AddLineBreak();
                break;
            case HtmlElement.Image:
                inlines.AddText(tag.Attribute("alt") ?? "");
                break;
            case HtmlElement.Superscript when !tag.IsEnd:
                // Without it, ten to the sixth would read 106.
                inlines.AddText("^");
                break;
        }
    }

    private static void Toggle(InlineBuilder inlines, SpanStyle style, HtmlTag tag)
    {
        // Links do not nest: a second start is a forgotten end.
        if (tag.IsEnd || style == SpanStyle.Link)
        {
            inlines.Close(style);
        }

        if (!tag.IsEnd)
        {
            inlines.Open(style, style == SpanStyle.Link ? LinkTarget.Check(tag.Attribute("href")) : null);
        }
    }
}
