using Smithwright.Generator.Codecs.Objects;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Generator.Codecs.Json;

/// <summary>JSON: structures and unions are objects.</summary>
internal sealed class JsonCodec : ObjectCodec
{
    private JsonCodec() : base("Json")
    {
    }

    /// <summary>JSON where <c>jsonName</c> counts.</summary>
    public static JsonCodec Renamed { get; } = new() { UsesJsonName = true };

    /// <summary>JSON where members have the names of the model.</summary>
    public static JsonCodec Plain { get; } = new();

    /// <summary>
    /// JSON where members have the names of the model and each kind of value has one form, whatever its traits say: all timestamps are epoch seconds, and
    /// numbers of any size strings.
    /// </summary>
    public static JsonCodec Uniform { get; } = new() { IsUniform = true };

    public override string MediaType => "application/json";

    private bool UsesJsonName { get; init; }

    private bool IsUniform { get; init; }

    public override WireName NameOf(ServiceModel model, MemberShape member) =>
        new MemberName(UsesJsonName ? member.Traits.GetString(TraitIds.JsonName) ?? member.Name : member.Name);

    public override string EmptyBody(string builder, string mediaType, WireName? root) => $"{builder}.SetBody(\"{{}}\", {Literal.String(mediaType)});";

    public override string NameLiteral(string name) => JsonNameLiteral.Of(name);

    /// <summary>Timestamps are epoch seconds unless the model says otherwise.</summary>
    public override string Method(ScalarType type) => type.Kind switch
    {
        ScalarKind.Timestamp when IsUniform => nameof(TimestampNotation.EpochSeconds),
        ScalarKind.BigInteger or ScalarKind.Decimal when IsUniform => $"{type.Kind}Text",
        ScalarKind.Timestamp => (type.Timestamp ?? TimestampNotation.EpochSeconds).ToString(),
        ScalarKind.Enum or ScalarKind.IntEnum => $"{type.Kind}<{type.Name}>",
        ScalarKind kind => kind.ToString(),
    };

    /// <summary>Of all scalars, only timestamps are shown where they cannot be read.</summary>
    public override string ReadMethod(ScalarType type, bool sensitive) =>
        sensitive && type.Kind == ScalarKind.Timestamp ? "SensitiveTimestamp" : Method(type);
}
