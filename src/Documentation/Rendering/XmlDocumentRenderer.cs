using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Sections;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Rendering;

/// <summary>Writes the top-level elements of a documentation comment.</summary>
internal static class XmlDocumentRenderer
{
    public static IReadOnlyList<string> Render(DocumentationSections sections, IDocumentationLinks links, IReadOnlyList<string> notes)
    {
        List<string> lines = [];
        AddElement(lines, "summary", sections.Summary, links, []);
        AddElement(lines, "remarks", sections.Remarks, links, notes);
        return lines;
    }

    private static void AddElement(List<string> lines, string name, IReadOnlyList<Block> blocks, IDocumentationLinks links, IReadOnlyList<string> notes)
    {
        if (blocks.Count + notes.Count == 0)
        {
            return;
        }

        XmlLineWriter writer = new();
        new BlockRenderer(writer, links).Write(blocks);
        writer.EndLine();
        string start = $"<{name}>";
        string end = $"</{name}>";
        string[] content = [.. writer.Lines, .. notes];
        if (content.Length == 1 && start.Length + content[0].Length + end.Length <= DocumentationLimits.LineWidth)
        {
            lines.Add(start + content[0] + end);
            return;
        }

        lines.Add(start);
        lines.AddRange(content);
        lines.Add(end);
    }
}
