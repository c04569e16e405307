using System.Text;

namespace Smithwright.Documentation.Blocks;

/// <summary>What a reader sees of running text, without its styles.</summary>
internal static class InlineText
{
    public static string Of(IReadOnlyList<Inline> content)
    {
        StringBuilder text = new();
        foreach (Inline inline in content)
        {
            Append(text, inline);
        }

        return text.ToString();
    }

    public static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                text.Append(run.Text);
                break;
            case LineBreak:
                text.Append(' ');
                break;
            case StyledSpan span:
                foreach (Inline child in span.Content)
                {
                    Append(text, child);
                }

                break;
        }
    }
}
