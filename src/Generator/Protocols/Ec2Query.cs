using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Form;
using Smithwright.Generator.Codecs.Xml;
using Smithwright.Generator.CSharp;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.Rpc;
using Smithwright.Generator.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS ec2Query: as <see cref="AwsQuery"/>, with other keys and without results around the members of responses.</summary>
internal sealed class Ec2Query : Protocol
{
    private static readonly QueryStyle Style = new(hasResult: false, "text/xml;charset=UTF-8");

    public override string TraitId => TraitIds.Ec2Query;

    public override WireFormat Format { get; } = new(FormCodec.Ec2, XmlCodec.Instance, "XmlProtocol::XmlErrorEnvelope.Listed");

    public override bool UsesHttpBindings => false;

    public override string ServerProtocol(ServiceShape service) =>
        $"Server::ServerProtocols.Query({Literal.String(service.Version)}, {Literal.String(Style.ResponseMediaType)}, {Format.ErrorEnvelope})";

    public override IOperationPlanner Planner(OperationContext context) => new RpcOperationPlanner(Style, context);
}
