namespace Smithwright.Model.Assembly;

/// <summary>
/// Finds lists and maps that contain themselves without a structure or union in between: such a value has no end and its type
/// no name (https://smithy.io/2.0/spec/aggregate-types.html#recursive-shape-definitions).
/// </summary>
internal sealed class CollectionRecursion(DefinitionSet set, ProblemSink problems)
{
    private readonly HashSet<ShapeId> _finite = new();

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
        var chain = new List<ShapeId>();
        AggregateDefinition? current = start;
        while (current is not null && !_finite.Contains(current.Id))
        {
            chain.Add(current.Id);
            // A map's key is a string: only the last member can lead on.
            MemberDefinition inner = current.Members[current.Members.Count - 1];
            if (chain.Contains(inner.Target.Value))
            {
                problems.Add(
                    ProblemIds.UnresolvedShape, inner.Target.Span, $"A {current.Type} that contains itself, with no structure in between, has no end.");
                set.Break(current.Id);
                break;
            }

            current = set.Find(inner.Target.Value) is AggregateDefinition next && IsCollection(next) ? next : null;
        }

        _finite.UnionWith(chain);
    }

    private static bool IsCollection(AggregateDefinition definition) =>
        definition.Kind is AggregateKind.List or AggregateKind.Map && definition.Members.Count > 0;
}
