using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Smithwright.Analyzers.Models.Baselines;

/// <summary>A model of the project with the copy of it that was accepted last.</summary>
/// <param name="Name">What the item calls the copy; empty when it names none.</param>
/// <param name="Text">The copy; null when there is none.</param>
internal sealed record BaselineFile(AdditionalText Model, string Name, AdditionalText? Text)
{
    private const string Group = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string Baseline = "build_metadata.AdditionalFiles.ServiceModelBaseline";

    /// <summary>The models with their baselines, found by what items call these.</summary>
    public static ImmutableArray<BaselineFile> Find(ImmutableArray<AdditionalText> models, AnalyzerOptions options)
    {
        ILookup<string, AdditionalText> baselines = options.AdditionalFiles
            .Where(file => Metadata(file, Group, options) == "ServiceModelBaseline")
            .ToLookup(file => Metadata(file, Baseline, options), StringComparer.Ordinal);
        return models
            .Select(model => (Model: model, Name: Metadata(model, Baseline, options)))
            .Select(pair => new BaselineFile(pair.Model, pair.Name, pair.Name.Length == 0 ? null : baselines[pair.Name].FirstOrDefault()))
            .ToImmutableArray();
    }

    private static string Metadata(AdditionalText file, string name, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(name, out string? value) ? value.Trim() : "";
}
