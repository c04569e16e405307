using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.JmesPath.Types;

/// <summary>
/// The types of shapes as the Smithy specification gives them to JMESPath: blobs are base64 strings, timestamps numbers of epoch seconds,
/// documents anything; a union is an object with all members but one absent.
/// </summary>
public static class JmesPathShapeTypes
{
    /// <summary>The type of a shape, or of a member's target.</summary>
    public static JmesPathType Of(ServiceModel model, ShapeId id)
    {
        if (id.Member is not null && FindMember(model, id) is { } member)
        {
            id = member.Target;
        }

        return model.Find(id) is { } shape ? Of(model, shape) : JmesPathType.Any;
    }

    /// <summary>The names of a structure's or union's members.</summary>
    internal static IEnumerable<string> MemberNames(StructureType type) => MembersOf(type).Select(member => member.Name);

    /// <summary>The type of a member and whether it can be absent; <see langword="null"/> when there is no such member.</summary>
    internal static (JmesPathType Type, bool Optional)? Member(StructureType type, string name) =>
        MembersOf(type).FirstOrDefault(member => member.Name == name) is { } member
            ? (Of(type.Model, member.Target), type.Model[type.Id] is UnionShape || !IsPresent(member))
            : null;

    private static JmesPathType Of(ServiceModel model, Shape shape) => shape switch
    {
        SimpleShape simple => Of(simple.Kind),
        EnumShape => JmesPathType.String,
        IntEnumShape => JmesPathType.Number,
        ListShape list => new ArrayType(Element(model, list.Member, list.Traits)),
        MapShape map => new OpenObjectType(Element(model, map.Value, map.Traits)),
        StructureShape or UnionShape => new StructureType(model, shape.Id),
        _ => JmesPathType.Any,
    };

    private static JmesPathType Of(SimpleKind kind) => kind switch
    {
        SimpleKind.Blob or SimpleKind.String => JmesPathType.String,
        SimpleKind.Boolean => JmesPathType.Boolean,
        SimpleKind.Document => JmesPathType.Any,
        _ => JmesPathType.Number,
    };

    private static JmesPathType Element(ServiceModel model, MemberShape member, TraitMap container)
    {
        JmesPathType type = Of(model, member.Target);
        return container.Has(TraitIds.Sparse) ? type.OrNull(new NullCause(0, 0, "an element of a sparse collection is null")) : type;
    }

    /// <summary>A default stands in for a member that is not set, unless the default is null.</summary>
    private static bool IsPresent(MemberShape member) =>
        member.Traits.Has(TraitIds.Required) || DefaultTrait.Of(member.Traits) is not null;

    private static IEnumerable<MemberShape> MembersOf(StructureType type) => Reach.MembersOf(type.Model[type.Id]);

    private static MemberShape? FindMember(ServiceModel model, ShapeId id) =>
        model.Find(id.Root) is { } shape ? Reach.MembersOf(shape).FirstOrDefault(member => member.Name == id.Member) : null;
}
