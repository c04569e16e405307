using Microsoft.CodeAnalysis;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Reporting;

/// <summary>Makes the descriptors of rules, each with a link to the page that explains it, as far as that has an address.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity, string title, string message, string description) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, helpLinkUri: RulePages.Of(id));
}
