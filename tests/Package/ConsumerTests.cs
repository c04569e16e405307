using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace Smithwright.Package.Tests;

/// <summary>The package from outside: built against, by the compiler and in a workspace as an IDE has it.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ConsumerTests(PackedPackage package)
{
    private const string Request =
        """
        using Shop.Ranking;

        public static class Requests
        {
            public static GetPersonalizedRankingRequest Wrong() => new()
            {
                CampaignArn = "not an arn",
                UserId = null!,
                InputList = ["i-1"],
                MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEM"] = ["GENRE"] },
            };
        }
        """;

    private static readonly string[] Expected = ["Requests.cs(7,23): warning SMW1005", "Requests.cs(8,18): warning SMW1001", "Requests.cs(10,76): warning SMW1009"];

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_console_program_builds_and_is_checked(string framework)
    {
        string folder = package.Consumer("Console" + framework[3..^2], framework, "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>" + package.Reference,
            ("Requests.cs", Request), ("Program.cs", "foreach (var violation in Requests.Wrong().Validate()) { Console.WriteLine(violation.Path); }"));
        string output = Shell.Dotnet(folder, "build", "-nologo");
        Assert.Equal(Expected, Warnings(output));
        if (framework == "net10.0")
        {
            Assert.Equal(["/campaignArn", "/userId"], Shell.Dotnet(folder, "run", "--no-build").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(2));
        }
    }

    [Fact]
    public void A_client_in_a_library_is_checked_where_it_is_used()
    {
        package.Consumer("Library", "net10.0", package.Reference);
        string folder = package.Consumer("User", "net10.0", "<ItemGroup><ProjectReference Include=\"../Library/Library.csproj\" /></ItemGroup>", ("Requests.cs", Request));
        Assert.Equal(Expected, Warnings(Shell.Dotnet(folder, "build", "-nologo")));
    }

    [Fact]
    public void Severities_are_configured_as_usual()
    {
        string folder = package.Consumer("Configured", "net10.0", package.Reference, ("Requests.cs", Request),
            (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SMW1005.severity = none\ndotnet_diagnostic.SMW1001.severity = error\n"));
        (int exitCode, string output) = Shell.Run(folder, "build", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Requests.cs(8,18): error SMW1001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMW1005", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_sees_edits_of_model_and_code()
    {
        string folder = package.Consumer("Workspace", "net10.0", package.Reference, ("Requests.cs", Request));
        Shell.Dotnet(folder, "restore");
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        Project project = await workspace.OpenProjectAsync(Path.Combine(folder, "Workspace.csproj"));
        Assert.Equal(["SMW1001", "SMW1005", "SMW1009"], await IdsAsync(project));

        // A model with a mistake: reported in the JSON, at once.
        TextDocument model = project.AdditionalDocuments.Single(document => document.Name == "personalize-runtime.json");
        string text = (await model.GetTextAsync()).ToString();
        Project broken = project.Solution.WithAdditionalDocumentText(model.Id, Microsoft.CodeAnalysis.Text.SourceText.From(
            text.Replace("\"target\": \"com.amazonaws.personalizeruntime#UserID\"", "\"target\": \"com.amazonaws.personalizeruntime#UserIdd\"", StringComparison.Ordinal))).GetProject(project.Id)!;
        Assert.Contains("SMW0003", await IdsAsync(broken));

        // Code that is mended is silent.
        Microsoft.CodeAnalysis.Document code = project.Documents.Single(document => document.Name == "Requests.cs");
        Project mended = code.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(Request
            .Replace("not an arn", "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", StringComparison.Ordinal)
            .Replace("null!", "\"u\"", StringComparison.Ordinal)
            .Replace("[\"ITEM\"]", "[\"ITEMS\"]", StringComparison.Ordinal))).Project;
        Assert.Empty(await IdsAsync(mended));
    }

    [Fact]
    public void The_package_holds_this_and_nothing_twice()
    {
        string[] files = [.. package.Entries().Keys.Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "LICENSE", "README.md", "Smithwright.nuspec",
                "analyzers/dotnet/cs/Smithwright.Analyzers.dll", "analyzers/dotnet/cs/Smithwright.CodeFixes.dll",
                "analyzers/dotnet/cs/Smithwright.Generator.dll", "analyzers/dotnet/cs/Smithwright.Model.dll",
                "build/Smithwright.props", "build/Smithwright.targets", "buildTransitive/Smithwright.props", "buildTransitive/Smithwright.targets",
                "lib/net10.0/Smithwright.dll", "lib/net10.0/Smithwright.xml", "lib/net8.0/Smithwright.dll", "lib/net8.0/Smithwright.xml",
            ],
            files);
    }

    [Fact]
    public void The_compiler_s_parts_refer_only_to_what_the_oldest_host_supplies()
    {
        var allowed = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0), ["Microsoft.CodeAnalysis"] = new(4, 8), ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8),
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8), ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8),
            ["System.Collections.Immutable"] = new(7, 0), ["System.Text.Json"] = new(8, 0), ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0), ["System.Buffers"] = new(4, 0, 3), ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
        };
        foreach ((string file, string reference, Version version) in CompilerPartReferences())
        {
            Assert.True(
                reference.StartsWith("Smithwright.", StringComparison.Ordinal)
                || (allowed.TryGetValue(reference, out Version? newest) && version.Major <= newest.Major),
                $"{file} refers to {reference} {version}.");
        }
    }

    private IEnumerable<(string File, string Reference, Version Version)> CompilerPartReferences()
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(package.Nupkg);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            copy.Position = 0;
            using var image = new PEReader(copy);
            MetadataReader metadata = image.GetMetadataReader();
            foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
            {
                AssemblyReference reference = metadata.GetAssemblyReference(handle);
                yield return (entry.Name, metadata.GetString(reference.Name), reference.Version);
            }
        }
    }

    private static async Task<string[]> IdsAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.GetType().Namespace?.StartsWith("Smithwright", StringComparison.Ordinal) == true);
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("SMW", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Warnings(string output) =>
        Report().Matches(output).Select(match => match.Groups[1].Value).Distinct().OrderBy(text => int.Parse(text[(text.IndexOf('(') + 1)..text.IndexOf(',')]));

    [GeneratedRegex(@"([A-Za-z.]+\(\d+,\d+\): warning SMW\d{4})")]
    private static partial Regex Report();
}
