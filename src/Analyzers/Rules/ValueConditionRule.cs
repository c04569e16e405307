using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Conditions on a member or on the shape that it targets.</summary>
internal sealed class ValueConditionRule() : ConstraintRule<ConditionConstraint>(ConditionCheck.Rule)
{
    protected override RuleViolation? CheckPart(AbstractValue part, ConditionConstraint constraint, Assignment assignment) =>
        part is NullValue ? null : ConditionCheck.Check(constraint, part, assignment.Hides, assignment.CancellationToken);
}
