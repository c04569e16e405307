using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Planning;

/// <summary>Which structures and unions that callers send have anything to check, themselves or in what they hold.</summary>
internal sealed class ConstrainedShapes : IEquatable<ConstrainedShapes>
{
    private readonly HashSet<ShapeId> _constrained = new();

    /// <param name="model">The model.</param>
    /// <param name="traffic">Who sends what.</param>
    /// <param name="checksOutputs">Whether what services send is checked as well: servers check what handlers return.</param>
    public ConstrainedShapes(ServiceModel model, Traffic traffic, bool checksOutputs)
    {
        Dictionary<ShapeId, List<ShapeId>> users = new();
        Queue<ShapeId> pending = new();
        foreach (Shape shape in traffic.Types
            .Select(id => model[id])
            .Where(shape => shape is StructureShape or UnionShape && (checksOutputs || traffic.IsFromCallers(shape.Id)) && !shape.Traits.Has(TraitIds.Error)))
        {
            if (shape.Traits.Has(TraitIds.Conditions))
            {
                pending.Enqueue(shape.Id);
            }

            foreach (MemberShape member in MembersOf(shape))
            {
                Look(model, shape.Id, member, users, pending, Nesting.MaxLevels);
            }
        }

        while (pending.Count > 0)
        {
            ShapeId shape = pending.Dequeue();
            if (_constrained.Add(shape) && users.TryGetValue(shape, out List<ShapeId>? holders))
            {
                holders.ForEach(pending.Enqueue);
            }
        }
    }

    public bool Contains(ShapeId shape) => _constrained.Contains(shape);

    public bool Equals(ConstrainedShapes? other) => other is not null && _constrained.SetEquals(other._constrained);

    public override bool Equals(object? obj) => Equals(obj as ConstrainedShapes);

    public override int GetHashCode() => _constrained.Count;

    public static EquatableArray<MemberShape> MembersOf(Shape shape) =>
        shape switch
        {
            StructureShape structure => structure.Members,
            UnionShape union => union.Members,
            _ => EquatableArray<MemberShape>.Empty,
        };

    private static void Look(ServiceModel model, ShapeId owner, MemberShape member, Dictionary<ShapeId, List<ShapeId>> users, Queue<ShapeId> pending, int nesting)
    {
        Shape target = model.TargetOf(member);
        if (member.Traits.Has(TraitIds.Required) || IsConstrained(member.Traits) || IsConstrained(target.Traits) || target is EnumShape
            || (nesting > 0 && ((target is ListShape dense && IsDense(model, dense, dense.Member, nesting)) || (target is MapShape entries && IsDense(model, entries, entries.Value, nesting)))))
        {
            pending.Enqueue(owner);
        }

        if (target is StructureShape or UnionShape)
        {
            if (!users.TryGetValue(target.Id, out List<ShapeId>? holders))
            {
                users[target.Id] = holders = new List<ShapeId>();
            }

            holders.Add(owner);
        }
        else if (nesting > 0 && target is ListShape list)
        {
            Look(model, owner, list.Member, users, pending, nesting - 1);
        }
        else if (nesting > 0 && target is MapShape map)
        {
            Look(model, owner, map.Key, users, pending, nesting - 1);
            Look(model, owner, map.Value, users, pending, nesting - 1);
        }
    }

    /// <summary>Whether a collection must not have null in it, although C# lets it.</summary>
    /// <param name="nesting">How many levels of collections are left, this one included; what is below the last is held as JSON, as are errors: neither is ever null.</param>
    public static bool IsDense(ServiceModel model, Shape collection, MemberShape part, int nesting) => !collection.Traits.Has(TraitIds.Sparse)
        && model.TargetOf(part) switch
        {
            ListShape or MapShape => nesting > 1,
            StructureShape structure => structure.Id != Prelude.Unit && !model.HoldsError(part),
            UnionShape or SimpleShape { Kind: SimpleKind.String } => true,
            _ => false,
        };

    private static bool IsConstrained(TraitMap traits) =>
        traits.Has(TraitIds.Length) || traits.Has(TraitIds.Range) || traits.Has(TraitIds.Pattern) || traits.Has(TraitIds.UniqueItems)
        || traits.Has(TraitIds.Conditions) || traits.Has(TraitIds.LegalValues);
}
