using Smithwright.Docs.Tests.Markdown;
using Smithwright.Tests.Shared;

namespace Smithwright.Docs.Tests;

/// <summary>The Markdown files of the repository.</summary>
internal static class Pages
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "TestResults", "node_modules"];

    public static IReadOnlyList<MarkdownPage> All { get; } = [.. Paths().Order(StringComparer.Ordinal).Select(Read)];

    public static IEnumerable<CodeBlock> Blocks => All.SelectMany(page => page.Blocks);

    public static MarkdownPage Read(string path) => MarkdownPage.Parse(path, File.ReadAllText(Repository.File(path)).ReplaceLineEndings("\n"));

    /// <summary>The pages of the rules by their ids.</summary>
    public static IReadOnlyDictionary<string, MarkdownPage> Rules { get; } = All
        .Where(page => page.Path.StartsWith("docs/rules/SMW", StringComparison.Ordinal))
        .ToDictionary(page => Path.GetFileNameWithoutExtension(page.Path));

    private static IEnumerable<string> Paths() => Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part.StartsWith('.') || Skipped.Contains(part)));
}
