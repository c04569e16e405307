using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Reporting;

/// <summary>Makes all diagnostics, so that none shows a control character of a model, of source code or of a file name.</summary>
internal static class Reports
{
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        Diagnostic.Create(descriptor, location, Lines(arguments));

    public static Diagnostic Create(
        DiagnosticDescriptor descriptor,
        Location location,
        IEnumerable<Location> elsewhere,
        ImmutableDictionary<string, string?> properties,
        params object?[] arguments) => Diagnostic.Create(descriptor, location, elsewhere, properties, Lines(arguments));

    /// <inheritdoc cref="Create(DiagnosticDescriptor, Location, object?[])"/>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity severity, params object?[] arguments) =>
        Diagnostic.Create(descriptor, location, severity, null, null, Lines(arguments));

    private static object?[] Lines(object?[] arguments) => Array.ConvertAll(arguments, argument => argument is string text ? SingleLine.Of(text) : argument);
}
