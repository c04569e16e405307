using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Smithwright.Tests.Shared.Analysis;

/// <summary>Runs an analyzer over source text and compares what it reports with the marks in the text.</summary>
public static class AnalyzerVerifier
{
    private const string TestPath = "Test.cs";

    /// <summary>Checks that exactly the marked places are reported, and returns the messages in the order of the text.</summary>
    public static async Task<IReadOnlyList<string>> VerifyAsync(
        DiagnosticAnalyzer analyzer,
        string marked,
        IEnumerable<(string Path, string Text)>? otherSources = null,
        IEnumerable<MetadataReference>? references = null)
    {
        string source = MarkedSource.WithoutMarks(marked);
        CSharpCompilation compilation = TestCompilation.Create([.. otherSources ?? [], (TestPath, source)], references);
        ImmutableArray<Diagnostic> reported = await ReportAsync(analyzer, compilation);

        Assert.All(reported, diagnostic => Assert.Equal(TestPath, diagnostic.Location.SourceTree?.FilePath));
        Assert.Equal(marked, MarkedSource.Mark(source, reported));
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(Message)];
    }

    /// <summary>Everything that an analyzer reports of a compilation; it fails when the analyzer throws.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportAsync(
        DiagnosticAnalyzer analyzer, Compilation compilation, AnalyzerOptions? options = null)
    {
        CompilationWithAnalyzersOptions driverOptions = new(
            options ?? new AnalyzerOptions([]),
            (exception, _, _) => Assert.Fail(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers driver = new(compilation, [analyzer], driverOptions);
        ImmutableArray<Diagnostic> reported = await driver.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
        return reported;
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
