using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>A rule about one kind of constraint, wherever the constrained part is in the value.</summary>
internal abstract class ConstraintRule<TConstraint>(DiagnosticDescriptor descriptor) : ValueRule(descriptor)
    where TConstraint : Constraint
{
    public sealed override IEnumerable<RuleViolation> Check(Assignment assignment)
    {
        foreach (TConstraint constraint in assignment.Contract.Constraints.OfType<TConstraint>())
        {
            foreach (RuleViolation violation in ConstrainedParts.Check(assignment.Value, constraint.Part, part => CheckPart(part, constraint, assignment)))
            {
                yield return violation with { Constraint = constraint };
            }
        }
    }

    /// <summary>The violation of a part that is one value, not one of several.</summary>
    protected abstract RuleViolation? CheckPart(AbstractValue part, TConstraint constraint, Assignment assignment);
}
