using Smithwright.Generator.Codecs;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;
using Smithwright.Generator.Plans;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Protocols;

/// <summary>Smithy's rpcv2Json and rpcv2Cbor: everything is a POST, and the path names the operation.</summary>
/// <param name="name">What the protocol calls itself in headers.</param>
internal sealed class RpcV2(string name, string traitId, WireFormat format) : Protocol
{
    private readonly Style _style = new(name, format.Request.MediaType);

    public override string TraitId => traitId;

    public override WireFormat Format => format;

    public override bool UsesHttpBindings => false;

    public override string ServerProtocol(ServiceShape service) =>
        $"Server::ServerProtocols.RpcV2({Literal.String(name)}, {Literal.String(service.Id.Name)}, {Format.ErrorEnvelope})";

    public override IOperationPlanner Planner(OperationContext context) => new RpcOperationPlanner(_style, context);

    private sealed class Style(string name, string mediaType) : RpcStyle
    {
        public override string MediaType => mediaType;

        public override bool AlwaysHasBody => false;

        public override string Path(ServiceShape service, OperationShape operation) => $"/service/{service.Id.Name}/operation/{operation.Id.Name}";

        public override IEnumerable<ConstantHeader> Headers(ServiceShape service, OperationShape operation, bool receivesEvents)
        {
            yield return new ConstantHeader("smithy-protocol", name);
            yield return new ConstantHeader("Accept", receivesEvents ? "application/vnd.amazon.eventstream" : mediaType);
            if (service.Traits.Has(TraitIds.AwsQueryCompatible))
            {
                yield return new ConstantHeader("x-amzn-query-mode", "true");
            }
        }
    }
}
