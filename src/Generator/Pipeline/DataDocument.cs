using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Model.LegalValues;
using Smithwright.Model.Project;

namespace Smithwright.Generator.Pipeline;

/// <summary>Reads the files that <c>ServiceData</c> items list.</summary>
internal static class DataDocument
{
    /// <summary>What an additional file says; null when it is no <c>ServiceData</c>.</summary>
    public static DataFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        ItemFields.IsData(text.Path, ModelDocument.Lookup(options.GetOptions(text)), ModelDocument.Lookup(options.GlobalOptions))
            ? DataFile.Parse(text.Path, text.GetText(cancellation)?.ToString())
            : null;
}
