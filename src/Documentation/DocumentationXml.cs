using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.CommonMark;
using Smithwright.Documentation.Html;
using Smithwright.Documentation.Rendering;
using Smithwright.Documentation.Sections;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation;

/// <summary>Turns the documentation of a model, CommonMark or HTML, into the XML of a C# documentation comment.</summary>
internal static class DocumentationXml
{
    /// <summary>
    /// The lines to put behind <c>/// </c>: well-formed XML whatever the text is, and no line terminator in any of them.
    /// None when the text says nothing.
    /// </summary>
    /// <param name="notes">Further paragraphs for the remarks, which are XML already.</param>
    public static IReadOnlyList<string> Render(string source, IDocumentationLinks links, IReadOnlyList<string> notes)
    {
        string text = DocumentationSource.Normalize(source);
        IReadOnlyList<Block> blocks = MarkupDetector.IsHtml(text) ? HtmlParser.Parse(text) : CommonMarkParser.Parse(text);
        DocumentationSections sections = DocumentationSections.Split(blocks);
        return XmlDocumentRenderer.Render(sections, links, notes);
    }
}
