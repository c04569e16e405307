using Smithwright.Generator.Codecs;
using Smithwright.Generator.Planning;
using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Types;

/// <summary>Plans by which codecs a shape is read and written: those of requests and responses, as far as it travels in them.</summary>
/// <param name="hasServer">Whether there is a server.</param>
/// <param name="json">A further codec that reads and writes everything, where the project asks for it; else null.</param>
internal sealed class BodyPlanner(ServiceModel model, Traffic traffic, WireFormat format, Side side, bool hasServer, ShapeCodec? json)
{
    public EquatableArray<StructureBody> Plan(StructureShape shape) => Uses(shape.Id)
        .Select(use => new StructureBody(
            use.Codec, shape.Members.Select(member => use.Codec.NameOf(model, member)).ToEquatableArray(), use.Use))
        .ToEquatableArray();

    /// <param name="cases">The cases of the members, in their order.</param>
    public EquatableArray<UnionBody> Plan(UnionShape shape, IReadOnlyList<UnionCase> cases) => Uses(shape.Id)
        .Select(use => new UnionBody(
            use.Codec,
            shape.Members
                .Select((member, index) => new UnionMember(cases[index].Name, use.Codec.NameOf(model, member), cases[index].Type, cases[index].Sensitive))
                .ToEquatableArray(),
            use.Use))
        .ToEquatableArray();

    private IEnumerable<(ShapeCodec Codec, CodecUse Use)> Uses(ShapeId shape)
    {
        List<(ShapeCodec Codec, CodecUse Use)> uses = new()
        {
            (format.Request, traffic.IsFromCallers(shape) ? UseOf(writer: Side.Client) : CodecUse.None),
            (format.Response, traffic.IsFromService(shape) ? UseOf(writer: Side.Server) : CodecUse.None),
        };
        if (json is not null)
        {
            uses.Add((json, CodecUse.Read | CodecUse.Write));
        }

        return uses
            .GroupBy(use => use.Codec)
            .Select(group => (Codec: group.Key, Use: group.Aggregate(CodecUse.None, (use, next) => use | next.Use)))
            .Select(use => hasServer || !use.Codec.IsReadByServersOnly ? use : (use.Codec, use.Use & ~CodecUse.Read));
    }

    /// <summary>What the generated side does with what <paramref name="writer"/> writes and the other side reads.</summary>
    private CodecUse UseOf(Side writer) =>
        (side.HasFlag(writer) ? CodecUse.Write : CodecUse.None) | ((side & ~writer) != Side.None ? CodecUse.Read : CodecUse.None);
}
