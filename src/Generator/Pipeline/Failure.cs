using Microsoft.CodeAnalysis;

namespace Smithwright.Generator.Pipeline;

/// <summary>Something that the generator could not do, which is a fault of the generator and not of the model.</summary>
internal sealed record Failure(string Path, string Reason)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "SMW0099",
        "The generator failed",
        "A part of the client could not be generated: {0}",
        "Smithwright",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "docs/rules/SMW0099.md");

    public static Failure Of(string path, Exception exception) => new(path, $"{exception.GetType().Name}: {exception.Message}");

    public void ReportTo(SourceProductionContext output) =>
        output.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(Path, default, default), Reason));
}
