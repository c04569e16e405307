using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.JmesPath;

/// <summary>A member of a structure or union as generated code has it.</summary>
/// <param name="Member">Its name in the model.</param>
/// <param name="Name">The property, or the nested type of a union's case.</param>
/// <param name="Shape">The shape of its value; null of a case without one.</param>
/// <param name="Nullable">Whether the property can be null.</param>
internal sealed record MemberValueShape(string Member, string Name, ValueShape? Shape, bool Nullable);

/// <summary>How generated code holds the shapes of a model.</summary>
internal sealed class ValueShapes(TypePlanner types, TypeNames names, Traffic traffic)
{
    private readonly Dictionary<ShapeId, IReadOnlyList<MemberValueShape>> _members = new();

    /// <summary>The shape of a member's value where there is one.</summary>
    public ValueShape Of(MemberShape member) => Of(types.Of(member), member);

    public ObjectValueShape OfShape(ShapeId id) => new(id, types.OfShape(id).Name, types.Model[id] is UnionShape);

    public IReadOnlyList<MemberValueShape> MembersOf(ShapeId id)
    {
        if (!_members.TryGetValue(id, out IReadOnlyList<MemberValueShape>? members))
        {
            _members[id] = members = types.Model[id] switch
            {
                StructureShape structure => OfStructure(structure),
                UnionShape union => OfUnion(union),
                _ => [],
            };
        }

        return members;
    }

    private List<MemberValueShape> OfStructure(StructureShape structure)
    {
        IReadOnlyDictionary<string, string> properties = MemberNames.OfStructure(names[structure.Id], structure.Members.Select(member => member.Name));
        return structure.Members.Select(member =>
        {
            ValueShape shape = Of(member);
            Presence presence = PropertyPlanner.PresenceOf(
                member, types.Model.TargetOf(member), types.Of(member), structure.Traits.Has(TraitIds.Input), traffic.IsFromServiceOnly(structure.Id),
                types.Generated).Presence;
            // Nobody checks that a default was not overwritten with null; of required members the validator does.
            bool nullable = presence == Presence.Optional || (presence != Presence.Required && !shape.IsStruct);
            return new MemberValueShape(member.Name, properties[member.Name], shape, nullable);
        }).ToList();
    }

    private List<MemberValueShape> OfUnion(UnionShape union)
    {
        IReadOnlyDictionary<string, string> cases = MemberNames.OfUnion(names[union.Id], union.Members.Select(member => member.Name));
        return union.Members
            .Select(member => new MemberValueShape(member.Name, cases[member.Name], member.Target == Prelude.Unit ? null : Of(member), Nullable: false))
            .ToList();
    }

    private ValueShape Of(TypePlan type, MemberShape member) => type switch
    {
        ListType list => new ListValueShape(Of(list.Item, ((ListShape)types.Model.TargetOf(member)).Member), list.Sparse),
        MapType map => new MapValueShape(Of(map.Value, ((MapShape)types.Model.TargetOf(member)).Value), map.Sparse),
        ShapeType shape => new ObjectValueShape(member.Target, shape.Name, shape.IsUnion),
        ScalarType scalar => Of(scalar),
        _ => new StreamValueShape(),
    };

    private static ValueShape Of(ScalarType scalar) => scalar.Kind switch
    {
        ScalarKind.String => TextValueShape.String,
        ScalarKind.Enum => new TextValueShape(TextKind.Enum, scalar.Name),
        ScalarKind.Blob => new TextValueShape(TextKind.Blob, scalar.Name),
        ScalarKind.Boolean => new BooleanValueShape(),
        ScalarKind.Document => new DocumentValueShape(),
        ScalarKind.IntEnum => new NumberValueShape(NumberKind.IntEnum, scalar.Name),
        ScalarKind.Single => new NumberValueShape(NumberKind.Single, scalar.Name),
        ScalarKind.Double => new NumberValueShape(NumberKind.Double, scalar.Name),
        ScalarKind.Decimal => new NumberValueShape(NumberKind.Decimal, scalar.Name),
        ScalarKind.BigInteger => new NumberValueShape(NumberKind.BigInteger, scalar.Name),
        ScalarKind.Timestamp => new NumberValueShape(NumberKind.Timestamp, scalar.Name),
        _ => new NumberValueShape(NumberKind.Integer, scalar.Name),
    };
}
