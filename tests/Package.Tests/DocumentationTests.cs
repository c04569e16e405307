using Smithwright.Docs.Tests.Markdown;
using Smithwright.Tests.Shared;

namespace Smithwright.Package.Tests;

/// <summary>The pages that a new user follows, followed from an empty folder.</summary>
[Collection(PackedCollection.Name)]
public sealed class DocumentationTests(PackedPackage package) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smithwright-reader-");

    [Fact]
    public void The_readme_leads_to_a_checked_call_in_five_commands()
    {
        MarkdownPage readme = Read("README.md");
        string[] commands = readme.Blocks.Single(block => block.Section == "Use it").Text
            .Replace(" smithwright/", $" {package.Copy}/", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, commands.Length);

        Walkthrough walkthrough = InEmptyFolder();
        foreach (string command in commands[..^1])
        {
            walkthrough.Run(command);
        }

        Assert.Equal(2, readme.Blocks.Count(walkthrough.Put));
        walkthrough.Run(commands[^1]);
        Assert.Contains("Program.cs(10,72): warning SMW1009: Condition 'MetadataOfItemsOnly' of 'personalize-runtime.overlay.smithy' is violated: The only key of the metadata columns is ITEMS.", walkthrough.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/getting-started.md")]
    [InlineData("docs/updating.md")]
    [InlineData("docs/file-based-programs.md")]
    public void A_page_of_steps_works_as_it_is_written(string page)
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "feed"), package.Feed);
        Walkthrough walkthrough = InEmptyFolder();
        walkthrough.Follow(Read(page));
    }

    [Theory]
    [InlineData("RankingDemo")]
    [InlineData("DynamoDb")]
    [InlineData("OwnService")]
    [InlineData("S3Transfer")]
    [InlineData("Violations")]
    public void A_sample_prints_what_its_page_says(string sample)
    {
        Walkthrough walkthrough = new(new DirectoryInfo(package.Copy), [.. PackedPackage.Configuration]);
        walkthrough.Follow(Read($"samples/{sample}/README.md"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Walkthrough InEmptyFolder() => new(_folder, ("ContinuousIntegrationBuild", "true"));

    private static MarkdownPage Read(string path) => MarkdownPage.Parse(path, File.ReadAllText(Repository.File(path)));
}
