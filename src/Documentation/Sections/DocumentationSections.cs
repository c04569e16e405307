using Smithwright.Documentation.Blocks;

namespace Smithwright.Documentation.Sections;

/// <summary>
/// The blocks of a text by where an editor shows them: the summary in every list of completions, the remarks where there is room.
/// </summary>
internal sealed record DocumentationSections(IReadOnlyList<Block> Summary, IReadOnlyList<Block> Remarks)
{
    private const int ShortParagraph = 320;
    private const int SummaryLength = 240;
    private const int ShortList = 600;

    /// <summary>
    /// The first paragraph, or as many of its sentences as are quickly read, becomes the summary. Titles in front of it are left
    /// out, because they repeat the name of what is documented; notes in front of it come after it.
    /// </summary>
    public static DocumentationSections Split(IReadOnlyList<Block> blocks)
    {
        int first = 0;
        while (first < blocks.Count && blocks[first] is not Paragraph)
        {
            first++;
        }

        if (first == blocks.Count)
        {
            return new DocumentationSections(blocks, []);
        }

        IReadOnlyList<Block> before = [.. blocks.Take(first).Where(block => block is not Heading)];
        IReadOnlyList<Block> after = [.. blocks.Skip(first + 1)];
        Paragraph paragraph = (Paragraph)blocks[first];
        return after.Count > 0 && after[0] is ListBlock or CodeBlock && Introduces(paragraph)
            ? SplitIntroduction(paragraph, before, after)
            : SplitParagraph(paragraph, before, after);
    }

    private static bool Introduces(Paragraph paragraph) => InlineText.Of(paragraph.Content).EndsWith(":", StringComparison.Ordinal);

    private static DocumentationSections SplitParagraph(Paragraph paragraph, IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        bool isShort = InlineText.Of(paragraph.Content).Length <= ShortParagraph;
        IReadOnlyList<IReadOnlyList<Inline>> sentences = isShort ? [paragraph.Content] : Sentences.Split(paragraph.Content);
        return SplitSentences(sentences, CountOfSummary(sentences, sentences.Count), before, after);
    }

    // The sentence that announces a list stays with the list, wherever that goes.
    private static DocumentationSections SplitIntroduction(Paragraph paragraph, IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        IReadOnlyList<IReadOnlyList<Inline>> sentences = Sentences.Split(paragraph.Content);
        if (sentences.Count > 1)
        {
            return SplitSentences(sentences, CountOfSummary(sentences, sentences.Count - 1), before, after);
        }

        return VisibleLength.Of(after[0]) <= ShortList
            ? new DocumentationSections([paragraph, after[0]], [.. before, .. after.Skip(1)])
            : new DocumentationSections([paragraph], [.. before, .. after]);
    }

    private static DocumentationSections SplitSentences(
        IReadOnlyList<IReadOnlyList<Inline>> sentences, int count, IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        Paragraph summary = Sentences.Join(sentences.Take(count));
        return count == sentences.Count
            ? new DocumentationSections([summary], [.. before, .. after])
            : new DocumentationSections([summary], [.. before, Sentences.Join(sentences.Skip(count)), .. after]);
    }

    private static int CountOfSummary(IReadOnlyList<IReadOnlyList<Inline>> sentences, int most)
    {
        int length = InlineText.Of(sentences[0]).Length;
        int count = 1;
        while (count < most && (length += 1 + InlineText.Of(sentences[count]).Length) <= SummaryLength)
        {
            count++;
        }

        return count;
    }
}
