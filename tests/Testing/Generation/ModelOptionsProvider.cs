using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Smithwright.Tests.Shared.Generation;

/// <summary>What MSBuild would hand to the compiler about <c>ServiceModel</c> items.</summary>
internal sealed class ModelOptionsProvider(IEnumerable<ModelText> models) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, ModelText> _models = models.ToDictionary(model => model.Path);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _models.TryGetValue(textFile.Path, out ModelText? model)
            ? new Options(new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.SourceItemGroup"] = model.IsBaseline ? "ServiceModelBaseline" : "ServiceModel",
                ["build_metadata.AdditionalFiles.ServiceModelNamespace"] = model.Namespace,
                ["build_metadata.AdditionalFiles.ServiceModelOperations"] = model.Operations,
                ["build_metadata.AdditionalFiles.ServiceModelAccessibility"] = model.Accessibility,
                ["build_metadata.AdditionalFiles.ServiceModelBaseline"] = model.Baseline,
                ["build_metadata.AdditionalFiles.ServiceModelCodecs"] = model.Codecs,
                ["build_metadata.AdditionalFiles.ServiceModelJson"] = model.Json,
                ["build_metadata.AdditionalFiles.ServiceModelDependencyInjection"] = model.DependencyInjection,
            })
            : new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
