using Smithwright.Documentation.Blocks;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Rendering;

/// <summary>Writes blocks as the content of an element of a documentation comment.</summary>
internal sealed class BlockRenderer(XmlLineWriter writer, IDocumentationLinks links)
{
    private readonly InlineRenderer _inlines = new(writer, links);

    /// <summary>Writes blocks; a single paragraph, alone or before a list or code, needs no element around it.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        bool isBare = blocks.Count > 0 && blocks[0] is Paragraph && blocks.Skip(1).All(block => block is ListBlock or CodeBlock);
        foreach (Block block in blocks)
        {
            if (isBare && block is Paragraph paragraph)
            {
                _inlines.Write(paragraph.Content);
            }
            else
            {
                WriteBlock(block);
            }
        }
    }

    private void WriteBlock(Block block)
    {
        writer.EndLine();
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(null, paragraph.Content);
                break;
            case Heading heading:
                WriteParagraph(null, [new StyledSpan(SpanStyle.Strong, heading.Content, null)]);
                break;
            case Note note:
                WriteNote(note);
                break;
            case CodeBlock code:
                WriteCode(code.Text);
                break;
            case ListBlock list:
                WriteList(list);
                break;
        }
    }

    private void WriteParagraph(string? label, IReadOnlyList<Inline> content)
    {
        writer.WriteTag("<para>");
        if (label is not null)
        {
            writer.WriteTag($"<b>{label}:</b>");
            writer.WriteText(content.Count > 0 ? " " : "");
        }

        _inlines.Write(content);
        writer.WriteTag("</para>");
        writer.EndLine();
    }

    private void WriteNote(Note note)
    {
        if (note.Content[0] is Paragraph first)
        {
            bool isLabeled = InlineText.Of(first.Content).StartsWith(note.Label + ":", StringComparison.OrdinalIgnoreCase);
            WriteParagraph(isLabeled ? null : note.Label, first.Content);
        }
        else
        {
            WriteParagraph(note.Label, []);
            WriteBlock(note.Content[0]);
        }

        foreach (Block block in note.Content.Skip(1))
        {
            WriteBlock(block);
        }
    }

    private void WriteCode(string text)
    {
        writer.WriteTagLine("<code>");
        foreach (string line in text.Split('\n'))
        {
            writer.WriteTextLine(line);
        }

        writer.WriteTagLine("</code>");
    }

    private void WriteList(ListBlock list)
    {
        string style = list.Style switch { ListStyle.Number => "number", ListStyle.Table => "table", _ => "bullet" };
        writer.WriteTagLine($"<list type=\"{style}\">");
        foreach (ListItem item in list.Items)
        {
            WriteItem(item);
        }

        writer.WriteTagLine("</list>");
    }

    private void WriteItem(ListItem item)
    {
        string element = item.IsHeader ? "listheader" : "item";
        writer.WriteTag($"<{element}>");
        foreach (IReadOnlyList<Block> term in item.Terms)
        {
            WriteElement("term", term);
        }

        if (item.Description.Count > 0)
        {
            WriteElement("description", item.Description);
        }

        writer.WriteTag($"</{element}>");
        writer.EndLine();
    }

    private void WriteElement(string name, IReadOnlyList<Block> content)
    {
        writer.WriteTag($"<{name}>");
        Write(content);
        writer.WriteTag($"</{name}>");
    }
}
