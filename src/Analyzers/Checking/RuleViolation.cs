using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>Something that is certainly wrong. <paramref name="DecidingValues"/> are the values that make it so, the narrowest first.</summary>
internal sealed record RuleViolation(DiagnosticDescriptor Descriptor, ImmutableArray<AbstractValue> DecidingValues, params object[] Arguments)
{
    public RuleViolation(DiagnosticDescriptor descriptor, AbstractValue value, params object[] arguments)
        : this(descriptor, ImmutableArray.Create(value), arguments)
    {
    }

    /// <summary>What a code fix needs to change the first deciding value; see <see cref="FixProperties"/>.</summary>
    public ImmutableDictionary<string, string?> Fix { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
