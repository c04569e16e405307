using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>Brings together what is known on several ways to the same point.</summary>
internal static class Joins
{
    // Of lists on more ways than this only the count is kept: how many there are at least, and at most.
    private const int MaxWays = 8;

    public static AbstractValue Of(IEnumerable<AbstractValue> values)
    {
        AbstractValue[] ways = values.SelectMany(Ways).ToArray();
        return ways.Length > MaxWays && ways.All(way => way is ListValue)
            ? Sequences.OneOf(ways.Cast<ListValue>().ToArray())
            : OneOfValue.Of(ways);
    }

    private static IEnumerable<AbstractValue> Ways(AbstractValue value) => value is OneOfValue oneOf ? oneOf.Options : new[] { value };
}
