using Smithwright.Generator.Codecs;
using Smithwright.Generator.Codecs.Json;
using Smithwright.Generator.Messages;
using Smithwright.Generator.Messages.HttpBindings;
using Smithwright.Generator.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Protocols;

/// <summary>AWS restJson1: HTTP bindings, JSON bodies.</summary>
internal sealed class RestJson1 : Protocol
{
    public override string TraitId => TraitIds.RestJson1;

    public override WireFormat Format { get; } = new(JsonCodec.Renamed, JsonCodec.Renamed, "JsonProtocol::JsonErrorEnvelope.NamedInHeader");

    public override bool UsesHttpBindings => true;

    public override string ServerProtocol(ServiceShape service) => $"Server::ServerProtocols.Rest({Format.ErrorEnvelope})";

    public override IOperationPlanner Planner(OperationContext context) => new RestOperationPlanner(context);
}
