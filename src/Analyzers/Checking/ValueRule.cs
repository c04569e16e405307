using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Checking;

/// <summary>A rule about a single value, whatever the rest of its object holds.</summary>
internal abstract class ValueRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The violations that are certain.</summary>
    public abstract IEnumerable<RuleViolation> Check(Assignment assignment);
}
