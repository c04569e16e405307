using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Conditions on a structure or union, which may relate its members.</summary>
internal static class ObjectConditionRule
{
    public static IEnumerable<Violation> Check(ShapeContract shape, AbstractValue value)
    {
        if (value is not StructureValue structure)
        {
            return Enumerable.Empty<Violation>();
        }

        // The object as a whole is no culprit: what it lacks is reported at its head, not over all of its lines.
        StructureValue anonymous = structure with { Origin = null };
        return shape.Conditions
            .Select(condition => ConditionCheck.Check(condition, anonymous, culprit => IsSensitive(culprit, shape, structure)))
            .OfType<Violation>();
    }

    private static bool IsSensitive(AbstractValue culprit, ShapeContract shape, StructureValue structure) =>
        shape.Properties.Any(property => property.IsSensitive && Contains(structure.Member(property.MemberName), culprit));

    private static bool Contains(AbstractValue whole, AbstractValue part) => ReferenceEquals(whole.Origin, part.Origin) || whole switch
    {
        ListValue list => list.Known.Any(item => Contains(item, part)),
        MapValue map => map.Entries.Any(entry => Contains(entry.Key, part) || Contains(entry.Value, part)),
        OneOfValue oneOf => oneOf.Options.Any(option => Contains(option, part)),
        _ => false,
    };
}
