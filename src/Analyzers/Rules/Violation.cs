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
}
