using System.Globalization;
using Microsoft.CodeAnalysis;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Reporting;

/// <summary>Makes the descriptors of rules, each with a link to the page that explains it, as far as that has an address.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Create(string id, string category, DiagnosticSeverity severity, string title, string message, string description) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, helpLinkUri: RulePages.Of(id));

    /// <summary>The descriptor of a violation that is found in a function which is called; its last argument is the way there.</summary>
    public static DiagnosticDescriptor WithWay(DiagnosticDescriptor descriptor, int arguments) => new(
        descriptor.Id,
        descriptor.Title,
        $"{descriptor.MessageFormat} ({{{arguments.ToString(CultureInfo.InvariantCulture)}}})",
        descriptor.Category,
        descriptor.DefaultSeverity,
        descriptor.IsEnabledByDefault,
        descriptor.Description,
        descriptor.HelpLinkUri,
        descriptor.CustomTags.ToArray());
}
