using Smithwright.Docs.Tests.Markdown;
using Smithwright.Tests.Shared;

namespace Smithwright.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> PagePaths => [.. Pages.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagePaths))]
    public void A_link_leads_somewhere(string path) => Assert.Empty(DeadLinks(Pages.Read(path)));

    [Fact]
    public void Every_page_is_in_the_index() => Assert.Empty(
        Directory.EnumerateFiles(Repository.File("docs"), "*.md").Select(path => Path.GetFileName(path)!)
            .Where(name => name != "README.md")
            .Except(Pages.Read("docs/README.md").Links.Select(link => link.Target)));

    [Theory]
    [InlineData("[there](getting-started.md)", 0)]
    [InlineData("[there](../README.md#smithwright)", 0)]
    [InlineData("[here](#a-heading-with-code)\n# A heading, with `code`", 0)]
    [InlineData("[outside](https://smithy.io/2.0/)", 0)]
    [InlineData("`[no](link.md)`", 0)]
    [InlineData("[nowhere](nowhere.md)", 1)]
    [InlineData("[no such heading](../README.md#nowhere)", 1)]
    [InlineData("![no picture](nowhere.svg)", 1)]
    public void Dead_links_are_found(string text, int dead) => Assert.Equal(dead, DeadLinks(MarkdownPage.Parse("docs/page.md", text)).Count());

    private static IEnumerable<string> DeadLinks(MarkdownPage page) => page.Links
        .Where(link => !link.Target.Contains("://", StringComparison.Ordinal) && !link.Target.StartsWith("mailto:", StringComparison.Ordinal))
        .Where(link => !Leads(page, link.Target))
        .Select(link => $"{page.Path}({link.Line}): {link.Target}");

    private static bool Leads(MarkdownPage page, string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string file = hash < 0 ? target : target[..hash];
        string anchor = hash < 0 ? "" : target[(hash + 1)..];
        if (file.Length == 0)
        {
            return page.Anchors.Contains(anchor);
        }

        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.File(page.Path))!, file));
        return anchor.Length == 0
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && Pages.Read(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Anchors.Contains(anchor);
    }
}
