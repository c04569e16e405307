using System.Text;
using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.Html;

/// <summary>Reads HTML as it is found in models: fragments, with tags left open, closed twice or wrongly nested.</summary>
internal sealed class HtmlParser
{
    private readonly HtmlBlockBuilder _blocks = new();
    private StringBuilder? _preformatted;

    public static IReadOnlyList<Block> Parse(string text)
    {
        HtmlParser parser = new();
        parser.Read(text);
        parser.EndPreformatted();
        return parser._blocks.Complete();
    }

    private void Read(string text)
    {
        int start = 0;
        int position = text.IndexOf('<');
        while (position >= 0)
        {
            int end = position + 1;
            if (HtmlTag.TryRead(text, position, out HtmlTag tag, out int tagEnd) && HtmlElements.Find(tag.Name) is { } element)
            {
                AddText(text.Substring(start, position - start));
                Apply(tag, element);
                start = end = tagEnd;
            }

            position = text.IndexOf('<', end);
        }

        AddText(text.Substring(start));
    }

    private void AddText(string text)
    {
        string decoded = CharacterReferences.Decode(text);
        if (_preformatted is not null)
        {
            _preformatted.Append(decoded);
        }
        else
        {
            _blocks.Inlines.AddText(decoded);
        }
    }

    private void Apply(HtmlTag tag, HtmlElement element)
    {
        if (element == HtmlElement.Preformatted)
        {
            EndPreformatted();
            _blocks.EndParagraph();
            _preformatted = tag.IsEnd ? null : new StringBuilder();
        }
        else if (_preformatted is not null)
        {
            _preformatted.Append(element == HtmlElement.LineBreak ? "\n" : "");
        }
        else if (!HtmlElements.IsBlock(element))
        {
            InlineHtml.Apply(tag, element, _blocks.Inlines);
        }
        else if (tag.IsEnd)
        {
            _blocks.End(element);
        }
        else
        {
            _blocks.Start(element, tag.Name);
        }
    }

    private void EndPreformatted()
    {
        if (_preformatted is not null)
        {
            _blocks.AddCode(_preformatted.ToString());
            _preformatted = null;
        }
    }
}
