using Smithwright.Model.Operations;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model.Naming;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.JmesPath;

/// <summary>A member of a structure or union as generated code has it.</summary>
/// <param name="Member">Its name in the model.</param>
/// <param name="Name">The property, or the nested type of a union's case.</param>
/// <param name="Form">The form of its value; null of a case without one.</param>
/// <param name="Nullable">Whether the property can be null.</param>
internal sealed record MemberForm(string Member, string Name, Form? Form, bool Nullable);

/// <summary>How generated code holds the shapes of a model.</summary>
internal sealed class ShapeForms(TypePlanner types, TypeNames names, Traffic traffic)
{
    private readonly Dictionary<ShapeId, IReadOnlyList<MemberForm>> _members = new();

    /// <summary>The form of a member's value where there is one.</summary>
    public Form Of(MemberShape member) => Of(types.Of(member), member);

    public ShapeForm OfShape(ShapeId id) => new(id, types.OfShape(id).Name, types.Model[id] is UnionShape);

    public IReadOnlyList<MemberForm> MembersOf(ShapeId id)
    {
        if (!_members.TryGetValue(id, out IReadOnlyList<MemberForm>? members))
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

    private List<MemberForm> OfStructure(StructureShape structure)
    {
        IReadOnlyDictionary<string, string> properties = MemberNames.OfStructure(names[structure.Id], structure.Members.Select(member => member.Name));
        return structure.Members.Select(member =>
        {
            Form form = Of(member);
            Presence presence = PropertyPlanner.PresenceOf(
                member, types.Model.TargetOf(member), types.Of(member), structure.Traits.Has(TraitIds.Input), traffic.IsFromServiceOnly(structure.Id)).Presence;
            // Nobody checks that a default was not overwritten with null; of required members the validator does.
            bool nullable = presence == Presence.Optional || (presence != Presence.Required && !form.IsStruct);
            return new MemberForm(member.Name, properties[member.Name], form, nullable);
        }).ToList();
    }

    private List<MemberForm> OfUnion(UnionShape union)
    {
        IReadOnlyDictionary<string, string> cases = MemberNames.OfUnion(names[union.Id], union.Members.Select(member => member.Name));
        return union.Members
            .Select(member => new MemberForm(member.Name, cases[member.Name], member.Target == Prelude.Unit ? null : Of(member), Nullable: false))
            .ToList();
    }

    private Form Of(TypePlan type, MemberShape member) => type switch
    {
        ListType list => new ListForm(Of(list.Item, ((ListShape)types.Model.TargetOf(member)).Member), list.Sparse),
        MapType map => new MapForm(Of(map.Value, ((MapShape)types.Model.TargetOf(member)).Value), map.Sparse),
        ShapeType shape => new ShapeForm(member.Target, shape.Name, shape.IsUnion),
        ScalarType scalar => Of(scalar),
        _ => new StreamForm(),
    };

    private static Form Of(ScalarType scalar) => scalar.Kind switch
    {
        ScalarKind.String => TextForm.String,
        ScalarKind.Enum => new TextForm(TextKind.Enum, scalar.Name),
        ScalarKind.Blob => new TextForm(TextKind.Blob, scalar.Name),
        ScalarKind.Boolean => new BooleanForm(),
        ScalarKind.Document => new DocumentForm(),
        ScalarKind.IntEnum => new NumberForm(NumberKind.IntEnum, scalar.Name),
        ScalarKind.Single => new NumberForm(NumberKind.Single, scalar.Name),
        ScalarKind.Double => new NumberForm(NumberKind.Double, scalar.Name),
        ScalarKind.Decimal => new NumberForm(NumberKind.Decimal, scalar.Name),
        ScalarKind.BigInteger => new NumberForm(NumberKind.BigInteger, scalar.Name),
        ScalarKind.Timestamp => new NumberForm(NumberKind.Timestamp, scalar.Name),
        _ => new NumberForm(NumberKind.Integer, scalar.Name),
    };
}
