using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Json;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS awsJson1_0 and awsJson1_1: everything is a POST of JSON, and a header names the operation.</summary>
internal sealed class AwsJson1(string version, string traitId) : Protocol
{
    private readonly Style _style = new(version);

    public override string TraitId => traitId;

    public override WireFormat Format { get; } = new(JsonCodec.Plain, JsonCodec.Plain, "JsonProtocol::JsonErrorEnvelope.NamedInBody")
    {
        NamesErrorsById = version == "1.0",
    };

    public override bool UsesHttpBindings => false;

    public override string ServerProtocol(ServiceShape service) =>
        $"Server::ServerProtocols.AwsJson({Literal.String(service.Id.Name)}, {Literal.String(_style.MediaType)}, {Format.ErrorEnvelope})";

    public override IOperationPlanner Planner(OperationContext context) => new RpcOperationPlanner(_style, context);

    private sealed class Style(string version) : RpcStyle
    {
        public override string MediaType => $"application/x-amz-json-{version}";

        public override IEnumerable<ConstantHeader> Headers(ServiceShape service, OperationShape operation, bool receivesEvents)
        {
            yield return new ConstantHeader("X-Amz-Target", $"{service.Id.Name}.{operation.Id.Name}");
            if (service.Traits.Has(TraitIds.AwsQueryCompatible))
            {
                yield return new ConstantHeader("x-amzn-query-mode", "true");
            }
        }
    }
}
