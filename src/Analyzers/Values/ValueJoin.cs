using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>Brings together what is known on several paths to the same point.</summary>
internal static class ValueJoin
{
    // Of lists on more paths than this, only the count is kept: how many there are at least, and at most.
    private const int MaxPaths = 8;

    public static AbstractValue Of(IEnumerable<AbstractValue> values)
    {
        AbstractValue[] paths = values.SelectMany(Paths).ToArray();
        return paths.Length > MaxPaths && paths.All(path => path is ListValue)
            ? Sequences.OneOf(paths.Cast<ListValue>().ToArray())
            : OneOfValue.Of(paths);
    }

    private static IEnumerable<AbstractValue> Paths(AbstractValue value) => value is OneOfValue oneOf ? oneOf.Options : new[] { value };
}
