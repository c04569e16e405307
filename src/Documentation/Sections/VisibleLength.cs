using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.Sections;

/// <summary>How many characters of a block a reader sees.</summary>
internal static class VisibleLength
{
    public static int Of(Block block) => block switch
    {
        Paragraph paragraph => InlineText.Of(paragraph.Content).Length,
        Heading heading => InlineText.Of(heading.Content).Length,
        CodeBlock code => code.Text.Length,
        Note note => note.Content.Sum(Of),
        ListBlock list => list.Items.Sum(item => item.Terms.Sum(term => term.Sum(Of)) + item.Description.Sum(Of)),
        _ => 0,
    };
}
