using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests;

/// <summary>A report on legal code costs more trust than many that are missed: over ordinary code there is none.</summary>
public sealed partial class TrustTests
{
    // What regular expressions are generated from has no body here.
    private const string PartialWithoutBody = "CS8795";

    [Theory]
    [InlineData("samples/RankingDemo/RankingDemo.csproj")]
    [InlineData("samples/DynamoDb/DynamoDb.csproj")]
    [InlineData("samples/OwnService/OwnService.csproj")]
    [InlineData("benchmarks/Soak/Soak.csproj")]
    [InlineData("tests/EndToEnd.Tests/EndToEnd.Tests.csproj")]
    public Task Nothing_is_reported_on_the_projects_of_this_repository(string project) => VerifyAsync(TrustedCode.Project(project));

    [Fact]
    public Task Nothing_is_reported_on_legal_programs() => VerifyAsync(TrustedCode.Folder("tests/Analyzers.Tests/LegalPrograms"));

    /// <summary>The ways from a value to a member that people write: each line is reported that names a rule, and no other.</summary>
    [Fact]
    public async Task What_is_wrong_in_programs_of_several_functions_is_reported()
    {
        GeneratedClient client = TrustedCode.Folder("tests/Analyzers.Tests/WrongPrograms");
        string[] marked = [.. client.Compilation.SyntaxTrees
            .Where(tree => tree.FilePath.StartsWith("User", StringComparison.Ordinal))
            .SelectMany(tree => tree.GetText().Lines.Select(line => (Text: line.ToString(), Id: Mark().Match(line.ToString()))))
            .Where(line => line.Id.Success)
            .Select(line => $"{line.Id.Groups[1].Value} {line.Text.Trim()}")];

        ImmutableArray<Diagnostic> reported = await ReportAsync(client);

        string[] found = [.. reported
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}")
            .Distinct()];
        Assert.True(marked.Length > 150);
        Assert.Equal(marked.Distinct().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_wrong_in_the_sample_of_violations_is_reported_each_once()
    {
        GeneratedClient client = TrustedCode.Project("samples/Violations/Violations.csproj");
        string source = client.Compilation.SyntaxTrees.First(tree => tree.FilePath == "User0.cs").ToString();

        ImmutableArray<Diagnostic> reported = await ReportAsync(client);

        Assert.Equal(source.Split("// SMW").Length - 1, reported.Length);
    }

    private static async Task VerifyAsync(GeneratedClient client)
    {
        ImmutableArray<Diagnostic> reported = await ReportAsync(client);

        // Test models have some of these on purpose: documents in CBOR, defaults out of range.
        Assert.Empty(reported.Where(diagnostic => diagnostic.Id is not ("SMW0015" or "SMW0016")).Select(diagnostic => $"{diagnostic}: {diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan)}"));
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportAsync(GeneratedClient client)
    {
        CSharpCompilation compilation = TrustedCode.Compile(client);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != PartialWithoutBody));
        List<Diagnostic> reported = [];
        foreach (DiagnosticAnalyzer analyzer in AllAnalyzers.Create())
        {
            reported.AddRange(await AnalyzerVerifier.ReportAsync(analyzer, compilation, client.AnalyzerOptions));
        }

        return [.. reported];
    }

    [GeneratedRegex(@"// (SMW\d+)")]
    private static partial Regex Mark();
}
