using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Values of recursive shapes can end (<c>ShapeRecursion</c>).</summary>
internal static class RecursionRules
{
    private const string Id = "ShapeRecursion";

    /// <summary>Lists and maps that contain themselves with no structure or union in between, structures that require themselves, and unions that cannot do without themselves.</summary>
    public static void Check(RuleContext context)
    {
        ModelGraph graph = context.Graph;
        foreach (GraphShape shape in Cycles.Find(graph.Own.Where(shape => shape.IsList || shape.IsMap), Contained).SelectMany(cycle => cycle))
        {
            context.Error(Id, shape, $"'{shape.Id}' contains itself, with no structure or union in between.");
        }

        foreach (GraphShape shape in Cycles.Find(graph.Structures, Required).SelectMany(cycle => cycle))
        {
            context.Error(Id, shape, $"'{shape.Id}' requires itself: no value of it can be finished.");
        }

        Unions(context);

        IEnumerable<GraphShape> Contained(GraphShape shape) => shape.IsList || shape.IsMap ? Targets(graph.MembersOf(shape)) : [];
        IEnumerable<GraphShape> Required(GraphShape shape) => shape.IsStructure ? Targets(graph.MembersOf(shape).Where(member => member.Has(TraitIds.Required))) : [];
        IEnumerable<GraphShape> Targets(IEnumerable<GraphShape> members) => members.Select(graph.TargetOf).OfType<GraphShape>();
    }

    /// <summary>Unions of which every member leads back to such a union: whatever can be finished is taken away, and with it what only waited for it.</summary>
    private static void Unions(RuleContext context)
    {
        ModelGraph graph = context.Graph;
        HashSet<GraphShape> open = new(graph.Own.Where(shape => shape.IsUnion || shape.IsStructure));
        Queue<GraphShape> pending = new(open);
        while (pending.Count > 0)
        {
            GraphShape shape = pending.Dequeue();
            if (open.Contains(shape) && CanEnd(shape))
            {
                open.Remove(shape);
                foreach (Relation relation in graph.Incoming(shape).Where(relation => relation.From.IsMember))
                {
                    pending.Enqueue(graph.ContainerOf(relation.From));
                }
            }
        }

        foreach (GraphShape union in graph.Own.Where(shape => shape.IsUnion && open.Contains(shape) && !graph.MembersOf(shape).IsEmpty))
        {
            context.Error(Id, union, $"No value of union '{union.Id}' can be finished: each of its members contains another one.");
        }

        bool CanEnd(GraphShape shape) => shape.IsUnion
            ? graph.MembersOf(shape).Any(IsFree)
            : graph.MembersOf(shape).Where(member => member.Has(TraitIds.Required)).All(IsFree);
        bool IsFree(GraphShape member) => graph.TargetOf(member) is not { } target || !open.Contains(target);
    }
}
