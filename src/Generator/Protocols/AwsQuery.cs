using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Form;
using Smithwright.Generator.Codecs.Xml;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS awsQuery: forms in, XML out.</summary>
internal sealed class AwsQuery : Protocol
{
    private static readonly QueryStyle Style = new(hasResult: true, "text/xml");

    public override string TraitId => TraitIds.AwsQuery;

    public override WireFormat Format { get; } = new(FormCodec.Query, XmlCodec.Instance, "XmlProtocol::XmlErrorEnvelope.Wrapped") { HasErrorCodes = true };

    public override bool UsesHttpBindings => false;

    public override string ServerProtocol(ServiceShape service) =>
        $"Server::ServerProtocols.Query({Literal.String(service.Version)}, {Literal.String(Style.ResponseMediaType)}, {Format.ErrorEnvelope})";

    public override IOperationPlanner Planner(OperationContext context) => new RpcOperationPlanner(Style, context);
}
