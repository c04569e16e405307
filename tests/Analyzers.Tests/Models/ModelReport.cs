using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared.Analysis;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Analyzers.Tests.Models;

/// <summary>What is reported of models written in tests.</summary>
internal static class ModelReport
{
    private static readonly string[] Events = ["SMW0014", "SMW0015", "SMW0016"];

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
        ModelText configured = (configure ?? (same => same))(model);
        ImmutableArray<Diagnostic> reported = Events.Any(id => marked.Contains(id, StringComparison.Ordinal)) ? await AllAsync(configured) : await OfAsync(configured);
        Assert.Equal(marked, MarkedSource.Mark(model.Text, reported));
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>What is reported, apart from the events of model validation: models of tests are small, and seldom follow all rules of Smithy.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(params ModelText[] models) =>
        (await AllAsync(models)).RemoveAll(diagnostic => Events.Contains(diagnostic.Id));

    public static Task<ImmutableArray<Diagnostic>> AllAsync(params ModelText[] models) => AnalyzerVerifier.ReportAsync(
        new ServiceModelAnalyzer(), GeneratedClient.Empty(), new AnalyzerOptions(GeneratedClient.TextsOf(models), GeneratedClient.OptionsOf(models)));
}
