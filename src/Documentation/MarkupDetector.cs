using Smithwright.Documentation.CommonMark;
using Smithwright.Documentation.Html;

namespace Smithwright.Documentation;

/// <summary>
/// Tells a text written as HTML from CommonMark. Smithy asks for CommonMark, which may hold inline tags; AWS models hold
/// fragments of HTML. A block tag outside of code decides: inside an HTML block CommonMark would not be read as such either.
/// </summary>
internal static class MarkupDetector
{
    public static bool IsHtml(string text)
    {
        CodeSpanFinder codeSpans = new(text);
        int position = 0;
        while (position < text.Length)
        {
            switch (text[position])
            {
                case '<' when IsBlockTag(text, position):
                    return true;
                case '\\':
                    position += 2;
                    break;
                case '`':
                    position = codeSpans.TryFind(position, out int run, out int closing) ? closing + run : position + run;
                    break;
                default:
                    position++;
                    break;
            }
        }

        return false;
    }

    private static bool IsBlockTag(string text, int start) =>
        HtmlTag.TryRead(text, start, out HtmlTag tag, out _) && HtmlElements.Find(tag.Name) is { } element && HtmlElements.IsBlock(element);
}
