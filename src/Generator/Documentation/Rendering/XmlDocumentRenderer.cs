using Smithwright.Model;

namespace Smithwright.Generator.Documentation;

/// <summary>Writes the top-level elements of a documentation comment.</summary>
internal static class XmlDocumentRenderer
{
    public static EquatableArray<string> Render(DocumentationSections sections, IDocumentationLinks links)
    {
        List<string> lines = [];
        AddElement(lines, "summary", sections.Summary, links);
        AddElement(lines, "remarks", sections.Remarks, links);
        return lines.ToEquatableArray();
    }

    private static void AddElement(List<string> lines, string name, IReadOnlyList<Block> blocks, IDocumentationLinks links)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        XmlLineWriter writer = new();
        new BlockRenderer(writer, links).Write(blocks);
        writer.EndLine();
        string start = $"<{name}>";
        string end = $"</{name}>";
        if (writer.Lines.Count == 1 && start.Length + writer.Lines[0].Length + end.Length <= DocumentationLimits.LineWidth)
        {
            lines.Add(start + writer.Lines[0] + end);
            return;
        }

        lines.Add(start);
        lines.AddRange(writer.Lines);
        lines.Add(end);
    }
}
