using System.Text.Json;
using Smithwright.Docs.Tests.Markdown;
using Smithwright.Tests.Shared;

namespace Smithwright.Package.Tests;

/// <summary>Where links of the packed readme lead: into the package as long as the pages have no address, and there once they have one.</summary>
[Collection(PackedCollection.Name)]
public sealed class PackedPagesTests(PackedPackage package) : IDisposable
{
    private const string Address = "https://example.org/smithwright/blob/v1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smithwright-readme-");

    [Fact]
    public void Without_an_address_the_readme_is_the_repository_s_and_leads_to_pages_in_the_package()
    {
        string readme = package.Text("README.md");
        Assert.Equal(File.ReadAllText(Repository.File("README.md")), readme);
        Assert.NotEmpty(MarkdownPage.Parse("README.md", readme).Links);
        Assert.Empty(DeadLinks("README.md", _ => true));
    }

    /// <summary>Links to code lead to the repository, which is not packed.</summary>
    [Fact]
    public void Without_an_address_packed_pages_lead_to_packed_pages() => Assert.Empty(
        package.Entries().Keys.Where(name => name.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(page => DeadLinks(page, target => Path.GetExtension(target) is ".md" or ".svg")));

    [Fact]
    public void With_an_address_the_readme_leads_there_and_no_page_is_packed()
    {
        using JsonDocument items = JsonDocument.Parse(Shell.Dotnet(
            package.Copy, "msbuild", "src/Package/Package.csproj", "-t:PackReadme", "-getItem:None", "-p:TargetFramework=net10.0",
            $"-p:DocumentationUrl={Address}", $"-p:BaseIntermediateOutputPath={_folder.FullName}/"));
        string[] packed =
        [
            .. items.RootElement.GetProperty("Items").GetProperty("None").EnumerateArray()
                .Where(item => item.TryGetProperty("Pack", out JsonElement pack) && pack.GetString() == "true")
                .Select(item => item.GetProperty("Filename").GetString() + item.GetProperty("Extension").GetString())
                .Where(file => file.EndsWith(".md", StringComparison.Ordinal)),
        ];
        Assert.Equal(["README.md"], packed);

        string source = File.ReadAllText(Repository.File("README.md"));
        string readme = File.ReadAllText(Path.Combine(_folder.FullName, "README.md"));
        string[] targets = [.. MarkdownPage.Parse("README.md", readme).Links.Select(link => link.Target)];
        Assert.All(targets, target => Assert.True(target.StartsWith('#') || Uri.TryCreate(target, UriKind.Absolute, out _), target));
        Assert.Contains($"{Address}/docs/getting-started.md", targets);
        Assert.Equal(source, readme.Replace(Address + "/", "", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> DeadLinks(string page, Func<string, bool> isOfInterest)
    {
        IEnumerable<string> files = package.Entries().Keys;
        Uri place = new("package:///" + page);
        return MarkdownPage.Parse(page, package.Text(page)).Links
            .Select(link => new Uri(place, link.Target))
            .Where(target => target.Scheme == place.Scheme && isOfInterest(target.AbsolutePath) && !files.Contains(target.AbsolutePath.TrimStart('/')))
            .Select(target => $"{page}: {target}");
    }
}
