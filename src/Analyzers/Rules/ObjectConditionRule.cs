using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Conditions on a structure or union, which may relate its members.</summary>
internal static class ObjectConditionRule
{
    public static IEnumerable<RuleViolation> Check(ShapeContract shape, AbstractValue value, SensitiveValues sensitive, CancellationToken cancellationToken)
    {
        if (value is not StructureValue structure)
        {
            return Enumerable.Empty<RuleViolation>();
        }

        // The whole object is not a deciding value: what it lacks is reported at its type name, not across all of its lines.
        StructureValue anonymous = structure with { Origin = null };
        return shape.Conditions
            .Select(condition => ConditionCheck.Check(condition, anonymous, decisive => sensitive.IsAll || sensitive.Hides(shape.Type, structure, decisive), cancellationToken))
            .OfType<RuleViolation>();
    }
}
