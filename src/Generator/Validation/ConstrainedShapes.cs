using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Validation;

/// <summary>Which structures and unions that callers send have anything to check, themselves or in what they hold.</summary>
internal sealed class ConstrainedShapes
{
    private readonly ServiceModel _model;
    private readonly HashSet<ShapeId> _constrained = new();

    public ConstrainedShapes(ServiceModel model, Closure closure)
    {
        _model = model;
        var users = new Dictionary<ShapeId, List<ShapeId>>();
        var pending = new Queue<ShapeId>();
        foreach (Shape shape in closure.Types.Where(shape => shape is StructureShape or UnionShape && closure.IsFromInputs(shape.Id) && !shape.Traits.Has(TraitIds.Error)))
        {
            if (shape.Traits.Has(TraitIds.Conditions))
            {
                pending.Enqueue(shape.Id);
            }

            foreach (MemberShape member in MembersOf(shape))
            {
                Look(shape.Id, member, users, pending, nesting: 16);
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

    public static EquatableArray<MemberShape> MembersOf(Shape shape) =>
        shape switch
        {
            StructureShape structure => structure.Members,
            UnionShape union => union.Members,
            _ => EquatableArray<MemberShape>.Empty,
        };

    private void Look(ShapeId owner, MemberShape member, Dictionary<ShapeId, List<ShapeId>> users, Queue<ShapeId> pending, int nesting)
    {
        Shape target = _model.TargetOf(member);
        if (member.Traits.Has(TraitIds.Required) || IsConstrained(member.Traits) || IsConstrained(target.Traits) || target is EnumShape)
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
            Look(owner, list.Member, users, pending, nesting - 1);
        }
        else if (nesting > 0 && target is MapShape map)
        {
            Look(owner, map.Key, users, pending, nesting - 1);
            Look(owner, map.Value, users, pending, nesting - 1);
        }
    }

    private static bool IsConstrained(TraitMap traits) =>
        traits.Has(TraitIds.Length) || traits.Has(TraitIds.Range) || traits.Has(TraitIds.Pattern) || traits.Has(TraitIds.UniqueItems)
        || traits.Has(TraitIds.Conditions);
}
