using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Conditions on a structure or union, which may relate its members.</summary>
internal static class ObjectConditionRule
{
    public static IEnumerable<Violation> Check(ShapeContract shape, AbstractValue value, SensitiveValues sensitive, CancellationToken cancellationToken)
    {
        if (value is not StructureValue structure)
        {
            return Enumerable.Empty<Violation>();
        }

        // The object as a whole is no culprit: what it lacks is reported at its head, not over all of its lines.
        StructureValue anonymous = structure with { Origin = null };
        return shape.Conditions
            .Select(condition => ConditionCheck.Check(condition, anonymous, culprit => sensitive.IsAll || sensitive.Hides(shape.Type, structure, culprit), cancellationToken))
            .OfType<Violation>();
    }
}
