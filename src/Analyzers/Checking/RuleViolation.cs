using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
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

    /// <summary>What is violated, if it is a constraint of one value.</summary>
    public Constraint? Constraint { get; init; }

    /// <summary>How the constraint could be declared on the parameter that brought the value.</summary>
    public Declaration? Declaration { get; init; }

    /// <summary>The way from the call to the member that is at fault, as in <c>ids → Rank → InputList</c>; <see langword="null"/> if the value is given to
    /// it directly.</summary>
    public string? Way { get; init; }
}
