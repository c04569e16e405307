using Microsoft.CodeAnalysis;
using Smithwright.Model.Text;

namespace Smithwright.Generator.Pipeline;

/// <summary>Something that the generator could not do, which is a fault of the generator and not of the model.</summary>
internal sealed record Failure(string Path, string Reason)
{
    private const string Id = "SMW0099";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The generator failed",
        "A part of the client could not be generated: {0}",
        "Smithwright",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Of(Id));

    public static Failure Of(string path, Exception exception) => new(path, ReasonOf(exception));

    public static string ReasonOf(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    public void ReportTo(SourceProductionContext output) =>
        output.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(Path, default, default), SingleLine.Of(Reason)));
}
