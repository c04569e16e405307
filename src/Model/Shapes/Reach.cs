namespace Smithwright.Model.Shapes;

/// <summary>Walks from shapes to the shapes of their members.</summary>
internal static class Reach
{
    /// <summary>The members of a structure or union, the <c>member</c> of a list, the <c>key</c> and <c>value</c> of a map.</summary>
    public static IEnumerable<MemberShape> MembersOf(Shape shape) => shape switch
    {
        StructureShape structure => structure.Members,
        UnionShape union => union.Members,
        ListShape list => [list.Member],
        MapShape map => [map.Key, map.Value],
        _ => [],
    };

    /// <summary>
    /// Whether the value of a member is an error, outside of a stream of events. Errors are exceptions, which are thrown and not held: such a value is held as JSON.
    /// </summary>
    public static bool HoldsError(this ServiceModel model, MemberShape member) =>
        model.TargetOf(member).Traits.Has(TraitIds.Error) && !model[member.Id.Root].Traits.Has(TraitIds.Streaming);

    /// <summary>Whether a C# type of its own is generated for the shape.</summary>
    public static bool IsType(this Shape shape) => shape is StructureShape or UnionShape or EnumShape or IntEnumShape && shape.Id != Prelude.Unit;

    /// <summary>Adds a shape, and all that it reaches through members.</summary>
    public static void AddTo(HashSet<ShapeId> reached, ServiceModel model, ShapeId root)
    {
        Stack<ShapeId> pending = new();
        pending.Push(root);
        while (pending.Count > 0)
        {
            ShapeId id = pending.Pop();
            if (reached.Add(id))
            {
                // Most members lead to what was reached before.
                foreach (MemberShape member in MembersOf(model[id]).Where(member => !reached.Contains(member.Target) && !model.HoldsError(member)))
                {
                    pending.Push(member.Target);
                }
            }
        }
    }
}
