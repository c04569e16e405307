using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>A value that is assigned to a generated property, and the expression that yields it.</summary>
/// <param name="Sensitive">What of it must not be shown.</param>
internal sealed record Assignment(PropertyContract Property, AbstractValue Value, SyntaxNode Expression, SensitiveValues Sensitive, CancellationToken CancellationToken)
{
    public string Name => Property.Property.Name;

    /// <summary>Whether no part of the value may be shown.</summary>
    public bool IsSensitive => Property.IsSensitive || Sensitive.IsAll;

    /// <summary>Whether a part of the value must not be shown.</summary>
    public bool Hides(AbstractValue part) => IsSensitive || Sensitive.Hides(Property.Property.Type, Value, part);
}
