using Smithwright.Generator.Plans;
using Smithwright.Model.Naming;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Planning;

/// <summary>Chooses the C# type of members.</summary>
/// <param name="generated">The sides that are generated, which decide what absence means.</param>
internal sealed class TypePlanner(ServiceModel model, TypeNames names, ClientNamespace clientNamespace, Side generated)
{
    public ServiceModel Model => model;

    public Side Generated => generated;

    public TypePlan Of(MemberShape member) => Of(member, Nesting.MaxLevels);

    public ShapeType OfShape(ShapeId id) => new(clientNamespace.Type(names[id]), names[id], model[id] is UnionShape);

    /// <summary>The type of a member in a collection, of which <paramref name="nesting"/> more levels of lists and maps have types of their own.</summary>
    public TypePlan Of(MemberShape member, int nesting)
    {
        Shape target = model[member.Target];
        return target switch
        {
            StructureShape when target.Id == Prelude.Unit || model.HoldsError(member) => Document,
            UnionShape when target.Traits.Has(TraitIds.Streaming) => new EventStreamType(OfShape(target.Id), ClientNamespace.Events(names[target.Id])),
            StructureShape or UnionShape => OfShape(target.Id),
            ListShape list when nesting > 0 => new ListType(Of(list.Member, nesting - 1), list.Traits.Has(TraitIds.Sparse)),
            MapShape map when nesting > 0 => new MapType(Of(map.Value, nesting - 1), map.Traits.Has(TraitIds.Sparse)),
            EnumShape => new ScalarType(clientNamespace.Type(names[target.Id]), true, ScalarKind.Enum, MediaType: MediaTypeTrait.Of(member, target)),
            IntEnumShape => new ScalarType(clientNamespace.Type(names[target.Id]), true, ScalarKind.IntEnum),
            SimpleShape { Kind: SimpleKind.Blob } when target.Traits.Has(TraitIds.Streaming) => new StreamType(MediaTypeTrait.Of(member, target)),
            SimpleShape simple => Simple(simple, member),
            _ => Document,
        };
    }

    private static ScalarType Document { get; } = new("global::System.Text.Json.JsonElement", true, ScalarKind.Document);

    private static ScalarType Simple(SimpleShape shape, MemberShape member) => shape.Kind switch
    {
        SimpleKind.Blob => new("global::System.ReadOnlyMemory<byte>", true, ScalarKind.Blob, MediaType: MediaTypeTrait.Of(member, shape)),
        SimpleKind.Boolean => new("bool", true, ScalarKind.Boolean),
        SimpleKind.Byte => new("sbyte", true, ScalarKind.SByte),
        SimpleKind.Short => new("short", true, ScalarKind.Int16),
        SimpleKind.Integer => new("int", true, ScalarKind.Int32),
        SimpleKind.Long => new("long", true, ScalarKind.Int64),
        SimpleKind.Float => new("float", true, ScalarKind.Single),
        SimpleKind.Double => new("double", true, ScalarKind.Double),
        SimpleKind.BigInteger => new("global::System.Numerics.BigInteger", true, ScalarKind.BigInteger),
        SimpleKind.BigDecimal => new("decimal", true, ScalarKind.Decimal),
        SimpleKind.Timestamp => new("global::System.DateTimeOffset", true, ScalarKind.Timestamp, Timestamp: TimestampFormatTrait.Of(member, shape)),
        SimpleKind.Document => Document,
        _ => new("string", false, ScalarKind.String, MediaType: MediaTypeTrait.Of(member, shape)),
    };
}
