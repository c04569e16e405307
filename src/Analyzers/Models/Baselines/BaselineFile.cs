using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Model.Project;

namespace Smithwright.Analyzers.Models.Baselines;

/// <summary>A model of the project with the copy of it that was accepted last.</summary>
/// <param name="Name">What the item calls the copy; empty when it names none.</param>
/// <param name="Text">The copy; null when there is none.</param>
internal sealed record BaselineFile(AdditionalText Model, string Name, AdditionalText? Text)
{
    /// <summary>The models with their baselines, found by what the items of the models say.</summary>
    public static ImmutableArray<BaselineFile> Find(ImmutableArray<AdditionalText> models, AnalyzerOptions options)
    {
        ILookup<string, AdditionalText> files = options.AdditionalFiles.ToLookup(file => file.Path, PathComparer.Instance);
        return models
            .Select(model => (Model: model, Fields: ModelFiles.FieldsOf(model, options)!))
            .Select(pair => new BaselineFile(pair.Model, pair.Fields["Baseline"], files[pair.Fields["BaselinePath"]].FirstOrDefault()))
            .ToImmutableArray();
    }
}
