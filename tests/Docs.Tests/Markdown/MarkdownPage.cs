using System.Text;
using System.Text.RegularExpressions;

namespace Smithwright.Docs.Tests.Markdown;

/// <summary>What the checks look at in a Markdown file: fenced blocks, headings and links. Not a Markdown parser.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, List<CodeBlock> blocks, List<string> headings, List<(int Line, string Target)> links)
    {
        Path = path;
        Blocks = blocks;
        Anchors = AnchorsOf(headings);
        Links = links;
    }

    /// <summary>Relative to the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    public IReadOnlySet<string> Anchors { get; }

    public IReadOnlyList<(int Line, string Target)> Links { get; }

    public static MarkdownPage Parse(string path, string text)
    {
        List<CodeBlock> blocks = [];
        List<string> headings = [];
        List<(int, string)> links = [];
        string[] lines = text.Split('\n');
        string? mark = null;
        for (int index = 0; index < lines.Length; index++)
        {
            if (Fence().Match(lines[index]) is { Success: true } fence)
            {
                int first = index + 1;
                index = EndOf(lines, first, fence.Groups["fence"].Value);
                blocks.Add(new CodeBlock(path, first, fence.Groups["language"].Value, headings.LastOrDefault() ?? "", mark, TextOf(lines[first..index])));
            }
            else if (Heading().Match(lines[index]) is { Success: true } heading)
            {
                headings.Add(heading.Groups[1].Value.Trim());
            }

            links.AddRange(LinksOf(lines[index]).Select(target => (index + 1, target)));
            mark = Comment().Match(lines[index]) is { Success: true } comment ? comment.Groups[1].Value : null;
        }

        return new MarkdownPage(path, blocks, headings, links);
    }

    private static int EndOf(string[] lines, int first, string fence)
    {
        int end = Array.FindIndex(lines, first, line => line.TrimEnd() == fence);
        return end >= 0 ? end : throw new FormatException($"The block in line {first} is not closed.");
    }

    private static string TextOf(string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private static IEnumerable<string> LinksOf(string line) =>
        Link().Matches(InlineCode().Replace(line, "")).Select(match => match.Groups[1].Value);

    private static HashSet<string> AnchorsOf(IEnumerable<string> headings)
    {
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (string heading in headings)
        {
            string anchor = AnchorOf(heading);
            string unique = anchor;
            for (int copy = 1; !anchors.Add(unique); copy++)
            {
                unique = $"{anchor}-{copy}";
            }
        }

        return anchors;
    }

    private static string AnchorOf(string heading)
    {
        StringBuilder anchor = new();
        foreach (char character in heading.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_')
            {
                anchor.Append(character);
            }
            else if (character == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }

    [GeneratedRegex("^(?<fence>`{3,})(?<language>[^ `]*)")]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,6} (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^<!-- (.*) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(([^)\s]+)\)|<img src=""(?<1>[^""]+)""")]
    private static partial Regex Link();
}
