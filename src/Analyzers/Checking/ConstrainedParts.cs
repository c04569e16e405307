using System.Collections.Immutable;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>Finds the parts of a value that a constraint applies to, and what is wrong with them.</summary>
internal static class ConstrainedParts
{
    /// <summary>
    /// The violations of all parts at <paramref name="path"/>. Where a value is one of several, something is wrong only if something is wrong
    /// with each. It is then reported once, at the expression that decides.
    /// </summary>
    public static ImmutableArray<RuleViolation> Check(AbstractValue value, PartPath path, Func<AbstractValue, RuleViolation?> check) =>
        Check(value, path.Steps, 0, check);

    /// <summary>The parts that certainly exist, whichever branch is taken.</summary>
    public static IEnumerable<AbstractValue> Certain(AbstractValue value, PartPath path) =>
        path.Steps.Aggregate(Enumerable.Repeat(value, 1), (parts, step) => parts.SelectMany(part => Step(part, step)));

    private static ImmutableArray<RuleViolation> Check(AbstractValue value, ImmutableArray<string> steps, int depth, Func<AbstractValue, RuleViolation?> check)
    {
        if (value is OneOfValue oneOf)
        {
            ImmutableArray<RuleViolation>[] options = oneOf.Options.Select(option => Check(option, steps, depth, check)).ToArray();
            return options.Any(found => found.IsEmpty)
                ? ImmutableArray<RuleViolation>.Empty
                : ImmutableArray.Create(options[0][0] with { DecidingValues = ImmutableArray.Create(value) });
        }

        if (depth == steps.Length)
        {
            return check(value) is { } violation ? ImmutableArray.Create(violation) : ImmutableArray<RuleViolation>.Empty;
        }

        return Step(value, steps[depth]).SelectMany(part => Check(part, steps, depth + 1, check)).ToImmutableArray();
    }

    private static IEnumerable<AbstractValue> Step(AbstractValue value, string step) => (value, step) switch
    {
        (ListValue list, PartPath.Item) => list.Known,
        (MapValue map, PartPath.Key) => map.Entries.Select(entry => entry.Key),
        (MapValue map, PartPath.Value) => map.Entries.Select(entry => entry.Value),
        _ => Enumerable.Empty<AbstractValue>(),
    };
}
