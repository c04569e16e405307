using Smithwright.Model.Assembly;

namespace Smithwright.Model.Shapes;

/// <summary>What shapes lead to through their members.</summary>
internal static class ShapeReach
{
    /// <summary>All that the operations of a service lead to, its errors included.</summary>
    public static ISet<ShapeId> Of(ServiceModel model, ServiceShape service, IEnumerable<OperationShape> operations)
    {
        var reached = new HashSet<ShapeId>();
        foreach (ShapeId root in operations.SelectMany(operation => operation.Errors.Concat([operation.Input, operation.Output])).Concat(service.Errors))
        {
            Add(model, root, reached);
        }

        return reached;
    }

    /// <summary>Adds a shape and all that it leads to.</summary>
    public static void Add(ServiceModel model, ShapeId root, ISet<ShapeId> reached)
    {
        var pending = new Stack<ShapeId>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            ShapeId id = pending.Pop();
            if (!reached.Add(id))
            {
                continue;
            }

            foreach (MemberShape member in model[id].AllMembers().Where(member => !model.HoldsError(member)))
            {
                pending.Push(member.Target);
            }
        }
    }

    /// <summary>
    /// Whether the value of a member is an error, outside of a stream of events. Errors are exceptions, which are thrown and not held: such a value is held as JSON.
    /// </summary>
    public static bool HoldsError(this ServiceModel model, MemberShape member) =>
        model.TargetOf(member).Traits.Has(TraitIds.Error) && !model[member.Id.Root].Traits.Has(TraitIds.Streaming);

    /// <summary>The members of a shape; those of a list or map are <c>member</c>, <c>key</c> and <c>value</c>.</summary>
    public static IEnumerable<MemberShape> AllMembers(this Shape shape) => shape switch
    {
        StructureShape structure => structure.Members,
        UnionShape union => union.Members,
        ListShape list => [list.Member],
        MapShape map => [map.Key, map.Value],
        _ => [],
    };

    /// <summary>Whether a C# type of its own is generated for the shape.</summary>
    public static bool IsType(this Shape shape) => shape is StructureShape or UnionShape or EnumShape or IntEnumShape && shape.Id != Prelude.Unit;
}
