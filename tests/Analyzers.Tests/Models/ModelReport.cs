using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What is reported of models written in tests.</summary>
internal static class ModelReport
{
    /// <summary>A model of some shapes.</summary>
    public static string ModelOf(string shapes) => $$"""
        { "smithy": "2.0", "shapes": {
        {{shapes}}
        } }
        """;

    /// <summary>Checks that exactly the marked places are reported, and returns the messages in the order of the text.</summary>
    /// <param name="configure">Sets the metadata of the item.</param>
    public static async Task<IReadOnlyList<string>> VerifyAsync(string marked, Func<ModelText, ModelText>? configure = null)
    {
        ModelText model = new("model.json", MarkedSource.WithoutMarks(marked));
        ImmutableArray<Diagnostic> reported = await OfAsync((configure ?? (same => same))(model));
        Assert.Equal(marked, MarkedSource.Mark(model.Text, reported));
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    public static Task<ImmutableArray<Diagnostic>> OfAsync(params ModelText[] models) => AnalyzerVerifier.ReportAsync(
        new ServiceModelAnalyzer(), GeneratedClient.Empty(), new AnalyzerOptions(GeneratedClient.TextsOf(models), GeneratedClient.OptionsOf(models)));
}
