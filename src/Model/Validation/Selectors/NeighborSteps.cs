using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Selectors;

/// <summary>Steps from shapes to their neighbors (https://smithy.io/2.0/spec/selectors.html#neighbors).</summary>
internal static class NeighborSteps
{
    /// <summary>The shapes to which a shape leads; all ways if no names are given.</summary>
    public static SelectorStep Forward(IReadOnlyCollection<string> names) => (context, shape, next) =>
    {
        foreach (Relation relation in Ways(context.Graph, shape, names))
        {
            if (!next(relation.To))
            {
                return false;
            }
        }

        return true;
    };

    /// <summary>The shapes that lead to a shape.</summary>
    public static SelectorStep Backward(IReadOnlyCollection<string> names)
    {
        bool wantsTraits = names.Contains(Relations.Trait);
        return (context, shape, next) =>
        {
            context.Spend(wantsTraits ? context.Graph.All.Length : 1);
            IEnumerable<Relation> ways = context.Graph.Incoming(shape).Where(relation => names.Count == 0 || names.Contains(relation.Name));
            foreach (GraphShape from in ways.Select(way => way.From).Concat(wantsTraits ? context.Graph.All.Where(other => other.Has(shape.Id.ToString())) : []))
            {
                if (!next(from))
                {
                    return false;
                }
            }

            return true;
        };
    }

    /// <summary>All shapes that can be reached from a shape, which is not one of them unless it reaches itself.</summary>
    public static bool Recursive(SelectorContext context, GraphShape shape, Func<GraphShape, bool> next)
    {
        foreach (GraphShape reached in Walk(context.Graph, shape))
        {
            context.Spend();
            if (!ReferenceEquals(reached, shape) && !next(reached))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A shape and all that it reaches.</summary>
    public static IEnumerable<GraphShape> Walk(ModelGraph graph, GraphShape root)
    {
        HashSet<GraphShape> seen = new() { root };
        Stack<GraphShape> pending = new();
        pending.Push(root);
        while (pending.Count > 0)
        {
            GraphShape shape = pending.Pop();
            yield return shape;
            foreach (Relation relation in graph.Outgoing(shape).Where(relation => seen.Add(relation.To)))
            {
                pending.Push(relation.To);
            }
        }
    }

    private static IEnumerable<Relation> Ways(ModelGraph graph, GraphShape shape, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return graph.Outgoing(shape);
        }

        IEnumerable<Relation> ways = graph.Outgoing(shape).Where(relation => names.Contains(relation.Name));
        ways = names.Contains(Relations.Trait) ? ways.Concat(Relations.Traits(graph, shape)) : ways;
        return names.Contains("bound") ? ways.Concat(graph.Outgoing(shape).Where(IsBinding)) : ways;
    }

    private static bool IsBinding(Relation relation) =>
        (relation.From.Service is not null || relation.From.Resource is not null) && (relation.To.Operation is not null || relation.To.Resource is not null);
}
