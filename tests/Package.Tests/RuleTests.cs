using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace Smithwright.Package.Tests;

/// <summary>Every rule about code, where it has to be seen: in a build, in a workspace as an IDE has it, and on a client that another project generates.</summary>
[Collection(PackedCollection.Name)]
public sealed partial class RuleTests(PackedPackage package)
{
    private const string Violations = """
        using Shop;
        using Smithwright;

        public static class Violations
        {
            public static RankInput Required() => new() { Title = null! }; // SMW1001
            public static RankInput TooMany() => new() { Title = "t", Tags = ["a", "b", "c", "d"] }; // SMW1002
            public static RankInput TooFew() => new() { Title = "t", Tags = [] }; // SMW1003
            public static RankInput TooLong() => new() { Title = "t", Code = "abcde" }; // SMW1004
            public static RankInput Pattern() => new() { Title = "t", Code = "A" }; // SMW1005
            public static RankInput Range() => new() { Title = "t", Count = 6 }; // SMW1006
            public static RankInput Unique() => new() { Title = "t", Tags = ["a", "a"] }; // SMW1007
            public static RankInput Known() => new() { Title = "t", Color = new("gren") }; // SMW1008
            public static RankInput Condition() => new() { Title = "t", Columns = new Dictionary<string, string> { ["ITEM"] = "a" } }; // SMW1009
            public static void Sensitive(RankInput request) => Console.WriteLine(request.Secret); // SMW1010

            public static async Task CallAsync(ClientOptions options, IEnumerable<RankInput> requests)
            {
                foreach (RankInput request in requests)
                {
                    using var client = new ShopClient(options); // SMW1011
                    try
                    {
                        await client.RankAsync(request);
                    }
                    catch (MissingException) // SMW1012
                    {
                    }
                }
            }

            public static IEnumerable<RankInput> Batches(string[] tags) =>
                tags.Chunk(4).Select(batch => new RankInput { Title = "t", Tags = batch }); // SMW1013

            public static RankInput Legal() => new() { Title = "t", SortBy = "GENRES" }; // SMW1014
            public static RankInput Constant() => new() { Title = "t", SortBy = ItemColumns.Genre };
        }

        public interface IRankHandler
        {
            [Smithwright.Annotations.Throws]
            Task RankAsync(RankInput input, Smithwright.ServiceContext context);
        }

        public sealed class RankHandler : IRankHandler
        {
            public Task RankAsync(RankInput input, Smithwright.ServiceContext context) => throw new MissingException("It is gone."); // SMW1020
        }
        """;

    // A build does not print what is only information.
    private const string Severities = """
        root = true
        [*.cs]
        dotnet_diagnostic.SMW1008.severity = warning
        dotnet_diagnostic.SMW1011.severity = warning
        dotnet_diagnostic.SMW1012.severity = warning
        """;

    private static readonly (string, int)[] Expected =
        [.. Violations.Split('\n').Select((line, index) => (Id().Match(line).Value, index + 1)).Where(mark => mark.Value.Length > 0)];

    private static readonly (string, string)[] Files = [(ShopModel.File, ShopModel.Text), (ShopModel.DataFile, ShopModel.Data), ("Violations.cs", Violations), (".editorconfig", Severities)];

    private static readonly Consumer Rules = new("Rules", "net10.0", ShopModel.Reference, Files);

    private static readonly Consumer Library = new("RulesLibrary", "net10.0", ShopModel.Reference, (ShopModel.File, ShopModel.Text), (ShopModel.DataFile, ShopModel.Data));

    private static readonly Consumer Across = new("RulesAcross", "net10.0", Items.ProjectReference(Library), Files);

    internal static Consumer[] All => [Rules, Library, Across];

    [Fact]
    public void Every_rule_has_a_violation_here() =>
        Assert.Equal([.. Enumerable.Range(1001, 14).Select(number => $"SMW{number}"), "SMW1020"], Expected.Select(mark => mark.Item1));

    [Fact]
    public void Every_rule_is_seen_in_a_build() => Assert.Equal(Expected, Reported(package.Built(Rules).Succeeded().Output));

    [Fact]
    public void Every_rule_is_seen_on_a_client_of_another_project() => Assert.Equal(Expected, Reported(package.Built(Across).Succeeded().Output));

    [Fact]
    public async Task Every_rule_is_seen_in_a_workspace()
    {
        string folder = package.Built(Rules).Folder;
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        Project project = await workspace.OpenProjectAsync(Path.Combine(folder, "Rules.csproj"));
        Compilation compilation = (await project.GetCompilationAsync())!;
        DiagnosticAnalyzer[] analyzers =
        [
            .. project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
                .Where(analyzer => analyzer.GetType().Namespace?.StartsWith("Smithwright", StringComparison.Ordinal) == true),
        ];

        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(Expected, diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1)).Order());
    }

    private static IEnumerable<(string, int)> Reported(string output) => Report().Matches(output)
        .Select(match => (match.Groups["id"].Value, int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture)))
        .Distinct()
        .Order();

    [GeneratedRegex(@"SMW\d{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"Violations\.cs\((?<line>\d+),\d+\): warning (?<id>SMW\d{4})")]
    private static partial Regex Report();
}
