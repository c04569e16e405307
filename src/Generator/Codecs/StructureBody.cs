using Smithwright.Generator.Plans;
using Smithwright.Model;

namespace Smithwright.Generator.Codecs;

/// <summary>How one codec reads and writes a structure.</summary>
/// <param name="Members">The names of the members, in the order of the structure's properties.</param>
/// <param name="Use">Which way the structure travels by this codec.</param>
internal sealed record StructureBody(ShapeCodec Codec, EquatableArray<WireName> Members, CodecUse Use)
{
    public BodyMember[] With(EquatableArray<PropertyPlan> properties) =>
        properties.Select((property, index) => new BodyMember(property, Members[index])).ToArray();
}
