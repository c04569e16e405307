using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests;

/// <summary>A report on legal code costs more trust than many that are missed: over ordinary code there is none.</summary>
public sealed class TrustTests
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
}
