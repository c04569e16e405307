using Smithwright.Generator.Codecs.Objects;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Codecs.Cbor;

/// <summary>CBOR: structures and unions are maps with the names of the model, and each kind of value has one form. There are no documents.</summary>
internal sealed class CborCodec : ObjectCodec
{
    private CborCodec() : base("Cbor")
    {
    }

    public static CborCodec Instance { get; } = new();

    public override string MediaType => "application/cbor";

    public override WireName NameOf(ServiceModel model, MemberShape member) => new MemberName(member.Name);

    public override string EmptyBody(string builder, string mediaType, WireName? root) => $"{builder}.SetBody(new byte[] {{ 0xa0 }}, {Literal.String(mediaType)});";

    public override string Method(ScalarType type) => type.Kind switch
    {
        ScalarKind.Enum or ScalarKind.IntEnum => $"{type.Kind}<{type.Name}>",
        ScalarKind.Document => throw new InvalidOperationException("A document has no CBOR."),
        ScalarKind kind => kind.ToString(),
    };
}
