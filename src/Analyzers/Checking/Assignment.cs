using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>A value that is given to a constrained property or parameter, and the expression that yields it.</summary>
/// <param name="Sensitive">What of it must not be shown.</param>
internal sealed record Assignment(ValueContract Contract, AbstractValue Value, SyntaxNode Expression, SensitiveValues Sensitive,
    CancellationToken CancellationToken)
{
    public string Name => Contract.Name;

    /// <summary>Whether no part of the value may be shown.</summary>
    public bool IsSensitive => Contract.IsSensitive || Sensitive.IsAll;

    /// <summary>Whether no value of a part may be shown.</summary>
    public bool Hides(PartPath part) => Contract.Hides(part) || Sensitive.IsAll;

    /// <summary>Whether a part of the value must not be shown.</summary>
    public bool Hides(AbstractValue part) => IsSensitive || Sensitive.Hides(Contract.Type, Value, part);
}
