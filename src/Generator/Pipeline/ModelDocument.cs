using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Model.Project;
using Smithwright.Model.Text;

namespace Smithwright.Generator.Pipeline;

/// <summary>A <c>ServiceModel</c> file and what its item says.</summary>
internal sealed record ModelDocument(SourceFile File, ModelItem Item)
{
    /// <summary>The document behind an additional file, or null when that is no <c>ServiceModel</c>.</summary>
    public static ModelDocument? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        ModelItem.Read(text.Path, Lookup(options.GetOptions(text)), Lookup(options.GlobalOptions)) is { } item
            ? new ModelDocument(new SourceFile(text.Path, text.GetText(cancellation)?.ToString() ?? ""), item)
            : null;

    /// <summary>The values of options by their names.</summary>
    public static Func<string, string?> Lookup(AnalyzerConfigOptions options) => name => options.TryGetValue(name, out string? value) ? value : null;
}
