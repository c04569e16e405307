using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Cbor;
using Smithwright.Generator.Codecs.Json;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Protocols;

/// <summary>What a protocol decides. Each is a file beside this one, and an entry of <see cref="Supported"/>.</summary>
internal abstract class Protocol
{
    private static readonly Protocol[] Supported =
    [
        new RestJson1(),
        new AwsJson1("1.1", TraitIds.AwsJson11),
        new AwsJson1("1.0", TraitIds.AwsJson10),
        RestXml.Wrapped,
        new RpcV2("rpc-v2-cbor", TraitIds.RpcV2Cbor, new(CborCodec.Instance, CborCodec.Instance, "CborProtocol::CborErrorEnvelope.Instance") { NamesErrorsById = true }),
        new RpcV2("rpc-v2-json", TraitIds.RpcV2Json, new(JsonCodec.Uniform, JsonCodec.Uniform, "JsonProtocol::JsonErrorEnvelope.NamedByType") { NamesErrorsById = true }),
        new AwsQuery(),
        new Ec2Query(),
    ];

    /// <summary>The trait that a service bears.</summary>
    public abstract string TraitId { get; }

    /// <summary>How bodies are written.</summary>
    public abstract WireFormat Format { get; }

    /// <summary>What reads and writes JSON where the project asks for it, whatever the protocol speaks.</summary>
    public ShapeCodec Json => Format.Request as JsonCodec ?? JsonCodec.Renamed;

    /// <summary>Whether members travel where the HTTP binding traits say; else all is body.</summary>
    public abstract bool UsesHttpBindings { get; }

    /// <summary>The runtime's object that finds the operation of a request, as C#.</summary>
    public abstract string ServerProtocol(ServiceShape service);

    /// <summary>The protocol of a client; null when none can be generated.</summary>
    public static Protocol? Of(ClientRequest request) =>
        request.Protocol is { IsGenerated: true } row ? Supported.First(protocol => protocol.TraitId == row.TraitId).For(request.Service) : null;

    /// <summary>The protocol as a service has it, which may say more in its trait.</summary>
    protected virtual Protocol For(ServiceShape service) => this;

    /// <summary>What plans the operations of a service.</summary>
    public abstract IOperationPlanner Planner(OperationContext context);
}
