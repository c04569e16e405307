using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Something that is certainly wrong. <paramref name="Culprits"/> are the values that make it so, the narrowest first.</summary>
internal sealed record Violation(DiagnosticDescriptor Descriptor, ImmutableArray<AbstractValue> Culprits, params object[] Arguments)
{
    public Violation(DiagnosticDescriptor descriptor, AbstractValue culprit, params object[] arguments)
        : this(descriptor, ImmutableArray.Create(culprit), arguments)
    {
    }

    /// <summary>What <see cref="Reporting.Mend"/> tells code fixes of the first culprit.</summary>
    public ImmutableDictionary<string, string?> Mend { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
