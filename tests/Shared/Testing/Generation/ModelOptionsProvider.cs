using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Smithwright.Tests.Shared.Generation;

/// <summary>What MSBuild would hand to the compiler about <c>ServiceModel</c> and <c>ServiceData</c> items.</summary>
internal sealed class ModelOptionsProvider(IEnumerable<ModelText> models) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.SmithwrightItems"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join('\u001E', models.Select(ItemOf)))),
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options([]);

    private static string ItemOf(ModelText model) => string.Join('\u001F', model.IsData ? [$"DataPath={model.Path}"] : model.IsBaseline
        ? [$"BaselineName={model.Baseline}", $"BaselinePath={model.Path}"]
        : (IEnumerable<string>)[
            $"Path={model.Path}",
            $"Namespace={model.Namespace}",
            $"Accessibility={model.Accessibility}",
            $"Operations={model.Operations}",
            $"Protocol={model.Protocol}",
            $"Presign={model.Presign}",
            $"Baseline={model.Baseline}",
            $"Codecs={model.Codecs}",
            $"Json={model.Json}",
            $"DependencyInjection={model.DependencyInjection}",
            $"Generate={model.Generate}",
            $"AspNetCore={model.AspNetCore}",
        ]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
