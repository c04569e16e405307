using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Pipeline;

/// <summary>A <c>ServiceModel</c> file and what its item says.</summary>
internal sealed record ModelDocument(SourceFile File, ModelItem Item)
{
    /// <summary>The document behind an additional file, or null when that is no <c>ServiceModel</c>.</summary>
    public static ModelDocument? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AnalyzerConfigOptions file = options.GetOptions(text);
        if (!file.TryGetValue("build_metadata.AdditionalFiles.SourceItemGroup", out string? group) || group != "ServiceModel")
        {
            return null;
        }

        string content = text.GetText(cancellation)?.ToString() ?? "";
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        return new ModelDocument(
            new SourceFile(text.Path, content),
            new ModelItem(
                Metadata(file, "Namespace"),
                Metadata(file, "Accessibility") is "internal" ? "internal" : "public",
                Metadata(file, "Operations").Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).ToEquatableArray(),
                rootNamespace ?? "",
                Features(file)));
    }

    private static ServiceFeatures Features(AnalyzerConfigOptions file)
    {
        bool json = Is(file, "Json", "true");
        return new ServiceFeatures(json || Is(file, "Codecs", "both"), json, Is(file, "DependencyInjection", "true"));
    }

    private static bool Is(AnalyzerConfigOptions file, string name, string value) => string.Equals(Metadata(file, name), value, StringComparison.OrdinalIgnoreCase);

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles.ServiceModel" + name, out string? value) ? value.Trim() : "";
}

/// <summary>The metadata of a <c>ServiceModel</c> item.</summary>
/// <param name="Namespace">The namespace for what is generated, or empty.</param>
/// <param name="Operations">The operations to generate; empty means all.</param>
internal sealed record ModelItem(
    string Namespace, string Accessibility, EquatableArray<string> Operations, string RootNamespace, ServiceFeatures Features);
