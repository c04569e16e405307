using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Finds lists and maps that contain themselves without a structure or union in between: such a value has no end and its type
/// no name (https://smithy.io/2.0/spec/aggregate-types.html#recursive-shape-definitions). Nor may they be nested so deep that whoever follows
/// them runs out of stack.
/// </summary>
internal sealed class CollectionRecursion(DefinitionSet set, ProblemSink problems)
{
    private const int MaxLevels = 128;

    /// <summary>The collections that end, and how many levels each has.</summary>
    private readonly Dictionary<ShapeId, int> _levels = new();

    public void BreakAll()
    {
        foreach (AggregateDefinition collection in set.All.OfType<AggregateDefinition>().Where(IsCollection))
        {
            Walk(collection);
        }
    }

    /// <summary>Follows one chain of collections after another, each collection once.</summary>
    private void Walk(AggregateDefinition start)
    {
        Stack<AggregateDefinition> chain = new();
        HashSet<ShapeId> seen = new();
        AggregateDefinition? current = start;
        while (current is not null && !_levels.ContainsKey(current.Id))
        {
            chain.Push(current);
            seen.Add(current.Id);
            MemberDefinition inner = Inner(current);
            if (seen.Contains(inner.Target.Value))
            {
                problems.Add(
                    ProblemIds.UnresolvedShape, inner.Target.Span, $"A {current.Type} that contains itself, with no structure in between, has no end.");
                set.Break(current.Id);
                // What leads into the circle is left out with it, however deep it is.
                foreach (AggregateDefinition outer in chain)
                {
                    _levels[outer.Id] = 0;
                }

                return;
            }

            current = set.Find(inner.Target.Value) is AggregateDefinition next && IsCollection(next) ? next : null;
        }

        while (chain.Count > 0)
        {
            AggregateDefinition collection = chain.Pop();
            int levels = 1 + (_levels.TryGetValue(Inner(collection).Target.Value, out int inside) ? inside : 0);
            _levels[collection.Id] = levels;
            if (levels == MaxLevels + 1)
            {
                // What holds this one is left out with it.
                problems.Add(ProblemIds.UnresolvedShape, Inner(collection).Target.Span, $"Lists and maps may be nested {MaxLevels} levels deep, but '{collection.Id}' is deeper.");
                set.Break(collection.Id);
            }
        }
    }

    /// <summary>A map's key is a string: only the last member can lead on.</summary>
    private static MemberDefinition Inner(AggregateDefinition collection) => collection.Members[collection.Members.Count - 1];

    private static bool IsCollection(AggregateDefinition definition) =>
        definition.Kind is AggregateKind.List or AggregateKind.Map && definition.Members.Count > 0;
}
