using System.Collections.Immutable;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Protocols;

/// <summary>
/// The protocols, in the order of preference where a service has several. Whoever asks about protocols reads this table: a new protocol is a row here, and
/// <see cref="ProtocolRow.IsGenerated"/> once the generator knows it.
/// </summary>
internal static class ProtocolTable
{
    /// <summary>All protocols that are known, generated or not.</summary>
    public static ImmutableArray<ProtocolRow> Rows { get; } = ImmutableArray.Create(
        new ProtocolRow("restJson1", TraitIds.RestJson1, MessageBinding.HttpTraits, BodyCodec.Json, BodyCodec.Json, ErrorLocation.HeaderOrBody)
        {
            IsGenerated = true,
            C2jName = "rest-json",
            UsesJsonName = true,
        },
        new ProtocolRow("awsJson1_1", TraitIds.AwsJson11, MessageBinding.RpcTarget, BodyCodec.Json, BodyCodec.Json, ErrorLocation.BodyType)
        {
            IsGenerated = true,
            C2jName = "json",
            C2jVersion = "1.1",
        },
        new ProtocolRow("awsJson1_0", TraitIds.AwsJson10, MessageBinding.RpcTarget, BodyCodec.Json, BodyCodec.Json, ErrorLocation.BodyType)
        {
            IsGenerated = true,
            C2jName = "json",
        },
        new ProtocolRow("restXml", TraitIds.RestXml, MessageBinding.HttpTraits, BodyCodec.Xml, BodyCodec.Xml, ErrorLocation.ErrorElement)
        {
            IsGenerated = true,
            C2jName = "rest-xml",
            UsesXmlNames = true,
        },
        new ProtocolRow("rpcv2Cbor", TraitIds.RpcV2Cbor, MessageBinding.RpcPath, BodyCodec.Cbor, BodyCodec.Cbor, ErrorLocation.BodyType)
        {
            IsGenerated = true,
            C2jName = "smithy-rpc-v2-cbor",
        },
        new ProtocolRow("rpcv2Json", TraitIds.RpcV2Json, MessageBinding.RpcPath, BodyCodec.Json, BodyCodec.Json, ErrorLocation.BodyType)
        {
            IsGenerated = true,
        },
        new ProtocolRow("awsQuery", TraitIds.AwsQuery, MessageBinding.RpcForm, BodyCodec.Form, BodyCodec.Xml, ErrorLocation.QueryErrorElement)
        {
            IsGenerated = true,
            C2jName = "query",
            UsesXmlNames = true,
        },
        new ProtocolRow("ec2Query", TraitIds.Ec2Query, MessageBinding.RpcForm, BodyCodec.Form, BodyCodec.Xml, ErrorLocation.ErrorsElement)
        {
            IsGenerated = true,
            C2jName = "ec2",
            UsesXmlNames = true,
            UsesEc2QueryName = true,
        });

    /// <summary>The protocols that clients can be generated for.</summary>
    public static ImmutableArray<ProtocolRow> Generated { get; } = Rows.Where(row => row.IsGenerated).ToImmutableArray();

    /// <summary>The protocols that a service has.</summary>
    public static IEnumerable<ProtocolRow> Of(TraitMap service) => Rows.Where(row => service.Has(row.TraitId));

    /// <summary>The protocol by its short name.</summary>
    public static ProtocolRow? Find(string name) => Rows.FirstOrDefault(row => row.Name == name);

    /// <summary>The protocol by what the metadata of a C2J model call it.</summary>
    /// <param name="name">The name of a protocol.</param>
    /// <param name="jsonVersion">The version of JSON that the metadata give, if they do.</param>
    public static ProtocolRow? FindC2j(string name, string? jsonVersion)
    {
        ProtocolRow[] rows = Rows.Where(row => row.C2jName == name).ToArray();
        return rows.FirstOrDefault(row => row.C2jVersion is not null && row.C2jVersion == jsonVersion) ?? rows.FirstOrDefault(row => row.C2jVersion is null);
    }

    /// <summary>
    /// The protocol that a client of the service speaks: the wanted one where the service has it, else the first that can be generated. Where there is none, one
    /// that is known, so that the model can still be judged by it.
    /// </summary>
    /// <param name="service">The traits of the service.</param>
    /// <param name="wanted">The short name of a protocol, or empty.</param>
    public static ProtocolRow? Choose(TraitMap service, string wanted)
    {
        ProtocolRow[] own = Of(service).ToArray();
        return own.FirstOrDefault(row => row.IsGenerated && row.Name == wanted) ?? own.FirstOrDefault(row => row.IsGenerated) ?? own.FirstOrDefault();
    }
}
