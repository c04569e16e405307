using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Generator.Tests.Incremental;

/// <summary>The generator run once, and again after an edit, with its steps recorded.</summary>
internal sealed class PipelineRun
{
    private GeneratorDriver _driver;

    public PipelineRun(params ModelText[] models)
        : this(models, recordsSteps: true)
    {
    }

    /// <param name="recordsSteps">Whether steps are recorded, which takes longer than what is recorded.</param>
    public PipelineRun(ModelText[] models, bool recordsSteps)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new ServiceModelGenerator().AsSourceGenerator()],
            GeneratedClient.TextsOf(models),
            new CSharpParseOptions(LanguageVersion.CSharp12),
            GeneratedClient.OptionsOf(models),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: recordsSteps));
        _driver = _driver.RunGenerators(GeneratedClient.Empty("class Before;"));
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public void EditCode() => _driver = _driver.RunGenerators(GeneratedClient.Empty("class After;"));

    /// <summary>Replaces all model files, as the compiler does when one was saved.</summary>
    public void Save(params ModelText[] models) => _driver = _driver
        .WithUpdatedAnalyzerConfigOptions(GeneratedClient.OptionsOf(models))
        .ReplaceAdditionalTexts(GeneratedClient.TextsOf(models))
        .RunGenerators(GeneratedClient.Empty("class Before;"));

    /// <summary>The reasons of a step's outputs, each with how often it occurred.</summary>
    public IReadOnlyDictionary<IncrementalStepRunReason, int> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(run => run.Outputs).GroupBy(output => output.Reason).ToDictionary(group => group.Key, group => group.Count())
            : new Dictionary<IncrementalStepRunReason, int>();
}
