using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Reporting;

/// <summary>Makes the descriptors of rules, each with the page that explains it.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity, string title, string message, string description) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, helpLinkUri: $"docs/rules/{id}.md");
}
