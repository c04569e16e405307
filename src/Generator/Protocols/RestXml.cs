using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Xml;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS restXml: HTTP bindings, XML bodies.</summary>
internal sealed class RestXml : Protocol
{
    private static readonly RestXml Unwrapped = new("XmlProtocol::XmlErrorEnvelope.Unwrapped");

    private RestXml(string errorEnvelope) => Format = new WireFormat(XmlCodec.Instance, XmlCodec.Instance, errorEnvelope);

    /// <summary>The protocol where errors are wrapped, as they are unless the service says otherwise.</summary>
    public static RestXml Wrapped { get; } = new("XmlProtocol::XmlErrorEnvelope.Wrapped");

    public override string TraitId => TraitIds.RestXml;

    public override WireFormat Format { get; }

    public override bool UsesHttpBindings => true;

    public override string ServerProtocol(ServiceShape service) => $"Server::ServerProtocols.Rest({Format.ErrorEnvelope})";

    public override IOperationPlanner Planner(OperationContext context) => new RestOperationPlanner(context);

    protected override Protocol For(ServiceShape service) =>
        (service.Traits.Get(TraitId) as JsonObject)?["noErrorWrapping"] is JsonBoolean { Value: true } ? Unwrapped : this;
}
