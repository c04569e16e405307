using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.Sections;

/// <summary>Splits running text into sentences, only outside of spans and only where a sentence surely ends.</summary>
internal static class Sentences
{
    public static IReadOnlyList<IReadOnlyList<Inline>> Split(IReadOnlyList<Inline> content)
    {
        List<IReadOnlyList<Inline>> sentences = [];
        List<Inline> sentence = [];
        string before = "";
        for (int i = 0; i < content.Count; i++)
        {
            if (content[i] is not TextRun run)
            {
                sentence.Add(content[i]);
                before = InlineText.Of([content[i]]);
                continue;
            }

            char after = i + 1 < content.Count ? FirstCharacter(content[i + 1]) : '\0';
            int start = 0;
            for (int space = run.Text.IndexOf(' '); space >= 0; space = run.Text.IndexOf(' ', space + 1))
            {
                char next = space + 1 < run.Text.Length ? run.Text[space + 1] : after;
                if (!char.IsLower(next) && (space == 0 ? SentenceEnd.IsAt(before, before.Length) : SentenceEnd.IsAt(run.Text, space)))
                {
                    AddText(sentence, run.Text.Substring(start, space - start));
                    sentences.Add([.. sentence]);
                    sentence.Clear();
                    start = space + 1;
                }
            }

            AddText(sentence, run.Text.Substring(start));
        }

        sentences.Add([.. sentence]);
        return sentences;
    }

    public static Paragraph Join(IEnumerable<IReadOnlyList<Inline>> sentences)
    {
        List<Inline> content = [];
        foreach (IReadOnlyList<Inline> sentence in sentences)
        {
            if (content.Count > 0)
            {
                content.Add(new TextRun(" "));
            }

            content.AddRange(sentence);
        }

        return new Paragraph(content);
    }

    private static void AddText(List<Inline> sentence, string text)
    {
        if (text.Length > 0)
        {
            sentence.Add(new TextRun(text));
        }
    }

    // Code begins a sentence whatever its case: names of members are often in lower case.
    private static char FirstCharacter(Inline inline)
    {
        if (inline is not StyledSpan span || span.Style == SpanStyle.Code || span.Content.Count == 0)
        {
            return '\0';
        }

        return span.Content[0] is TextRun run ? run.Text[0] : FirstCharacter(span.Content[0]);
    }
}
