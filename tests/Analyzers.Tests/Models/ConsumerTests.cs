using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Generator;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What a project must have (SMW0010), and what it should (SMW0011).</summary>
public sealed class ConsumerTests
{
    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(ServiceException).Assembly.Location);

    [Fact]
    public async Task A_project_that_has_everything_is_not_reported()
    {
        Assert.Empty(await ReportAsync(Project(LanguageVersion.CSharp12, Runtime), ModelText.Spec()));
        Assert.NotEmpty(Generate(Project(LanguageVersion.CSharp12, Runtime)).Results.Single().GeneratedSources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    public async Task An_old_language_is_reported_once_and_nothing_is_generated(LanguageVersion version, string name)
    {
        CSharpCompilation project = Project(version, Runtime);
        await AssertMissingAsync(project, $"Generated code needs C# 12, but the project compiles as C# {name}");
    }

    [Fact]
    public async Task A_missing_runtime_is_reported_once_and_nothing_is_generated() =>
        await AssertMissingAsync(Project(LanguageVersion.CSharp12), "Generated code needs the assembly 'Smithwright', which the project does not reference");

    [Fact]
    public async Task A_runtime_that_is_too_old_is_reported_once_and_nothing_is_generated()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "Smithwright.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        CSharpCompilation old = CSharpCompilation.Create(
            "Smithwright",
            [CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"0.0.1.0\")]")],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(old.Emit(path).Success);

        await AssertMissingAsync(Project(LanguageVersion.CSharp12, MetadataReference.CreateFromFile(path)), "or later, but the project references 0.0.1.0");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public async Task A_project_without_a_model_is_told_so()
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync(Project(LanguageVersion.CSharp12, Runtime)));
        Assert.Equal(("SMW0011", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public async Task A_project_that_uses_the_clients_of_another_is_left_alone()
    {
        CSharpCompilation clients = CSharpCompilation.Create(
            "Clients",
            [CSharpSyntaxTree.ParseText("public class Client { public Smithwright.ServiceException? Last; }")],
            [.. Net100.References.All, Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Empty(await ReportAsync(Project(LanguageVersion.CSharp12, Runtime, clients.ToMetadataReference())));
    }

    private static async Task AssertMissingAsync(CSharpCompilation project, string expected)
    {
        Diagnostic diagnostic = Assert.Single(await ReportAsync(project, ModelText.Spec()));
        Assert.Equal("SMW0010", diagnostic.Id);
        Assert.Equal(ModelText.Spec()[0].Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(expected, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(Generate(project).Results.Single().GeneratedSources);
    }

    private static GeneratorDriverRunResult Generate(CSharpCompilation project) => CSharpGeneratorDriver
        .Create(
            [new ServiceModelGenerator().AsSourceGenerator()],
            GeneratedClient.TextsOf(ModelText.Spec()),
            new CSharpParseOptions(project.LanguageVersion),
            GeneratedClient.OptionsOf(ModelText.Spec()))
        .RunGenerators(project)
        .GetRunResult();

    private static CSharpCompilation Project(LanguageVersion version, params MetadataReference[] references) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("class Program { }", new CSharpParseOptions(version))],
        [.. Net100.References.All, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static Task<ImmutableArray<Diagnostic>> ReportAsync(CSharpCompilation project, params ModelText[] models) => AnalyzerVerifier.ReportAsync(
        new ConsumerAnalyzer(), project, new AnalyzerOptions(GeneratedClient.TextsOf(models), GeneratedClient.OptionsOf(models)));
}
