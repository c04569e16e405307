using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Rendering;

/// <summary>Writes running text with the tags that editors show: <c>b</c>, <c>i</c>, <c>c</c>, <c>see</c>, <c>br</c>.</summary>
internal sealed class InlineRenderer(XmlLineWriter writer, IDocumentationLinks links)
{
    private const int LongestName = 256;
    private bool _insideLink;

    public void Write(IReadOnlyList<Inline> content)
    {
        foreach (Inline inline in content)
        {
            switch (inline)
            {
                case TextRun run:
                    writer.WriteText(run.Text);
                    break;
                case LineBreak:
                    writer.WriteTag("<br/>");
                    writer.EndLine();
                    break;
                case StyledSpan span:
                    WriteSpan(span);
                    break;
            }
        }
    }

    private void WriteSpan(StyledSpan span)
    {
        switch (span.Style)
        {
            case SpanStyle.Strong:
                WriteElement("b", span.Content);
                break;
            case SpanStyle.Emphasis:
                WriteElement("i", span.Content);
                break;
            case SpanStyle.Code when !TryWriteReference(span):
                WriteElement("c", span.Content);
                break;
            case SpanStyle.Link:
                WriteLink(span);
                break;
        }
    }

    private void WriteElement(string name, IReadOnlyList<Inline> content)
    {
        writer.WriteTag($"<{name}>");
        Write(content);
        writer.WriteTag($"</{name}>");
    }

    private void WriteLink(StyledSpan link)
    {
        if (link.Target is null || _insideLink)
        {
            // AWS marks the name of another operation as a link without an address.
            if (!TryWriteReference(link))
            {
                Write(link.Content);
            }

            return;
        }

        string tag = $"<see href=\"{XmlCharacters.Attribute(link.Target)}\"";
        if (link.Content.Count == 0)
        {
            writer.WriteTag(tag + "/>");
            return;
        }

        _insideLink = true;
        writer.WriteTag(tag + ">");
        Write(link.Content);
        writer.WriteTag("</see>");
        _insideLink = false;
    }

    private bool TryWriteReference(StyledSpan span)
    {
        string name = _insideLink ? "" : InlineText.Of(span.Content);
        if (!IsName(name) || links.Resolve(name) is not { } reference)
        {
            return false;
        }

        writer.WriteTag($"<see cref=\"{XmlCharacters.Attribute(reference)}\"/>");
        return true;
    }

    private static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text.All(character => char.IsLetterOrDigit(character) || character is '_' or '.' or '#' or '$');
}
