using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Shapes;

/// <summary>The shapes of a model that have anything sensitive in them, at any depth. They are found once for a model: one by one it would take quadratic time.</summary>
internal static class SensitiveShapes
{
    /// <summary>By the shapes, the nearest trait in what they lead to.</summary>
    public static IReadOnlyDictionary<ShapeId, JsonNode> Find(IReadOnlyDictionary<ShapeId, Shape> shapes)
    {
        Dictionary<ShapeId, JsonNode> found = new();
        foreach (Shape shape in shapes.Values)
        {
            if (TraitIn(shape) is { } trait)
            {
                found.Add(shape.Id, trait);
            }
        }

        if (found.Count > 0)
        {
            AddHolders(found, UsersIn(shapes.Values));
        }

        return found;
    }

    private static void AddHolders(Dictionary<ShapeId, JsonNode> found, Dictionary<ShapeId, List<ShapeId>> users)
    {
        Queue<ShapeId> pending = new(found.Keys.OrderBy(id => id));
        while (pending.Count > 0)
        {
            ShapeId shape = pending.Dequeue();
            if (!users.TryGetValue(shape, out List<ShapeId>? holders))
            {
                continue;
            }

            foreach (ShapeId holder in holders.Where(holder => !found.ContainsKey(holder)))
            {
                found.Add(holder, found[shape]);
                pending.Enqueue(holder);
            }
        }
    }

    /// <summary>By the shapes that members have, whose members they are.</summary>
    private static Dictionary<ShapeId, List<ShapeId>> UsersIn(IEnumerable<Shape> shapes)
    {
        Dictionary<ShapeId, List<ShapeId>> users = new();
        foreach (Shape shape in shapes)
        {
            foreach (MemberShape member in Reach.MembersOf(shape))
            {
                if (!users.TryGetValue(member.Target, out List<ShapeId>? list))
                {
                    users[member.Target] = list = [];
                }

                list.Add(shape.Id);
            }
        }

        return users;
    }

    private static JsonNode? TraitIn(Shape shape) => shape.Traits.Get(TraitIds.Sensitive)
        ?? Reach.MembersOf(shape).Select(member => member.Traits.Get(TraitIds.Sensitive)).FirstOrDefault(trait => trait is not null);
}
