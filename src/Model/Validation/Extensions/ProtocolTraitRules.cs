using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>What protocols say of services: <c>ProtocolHttp</c>, <c>Rpcv2CborTrait</c>, <c>Rpcv2JsonTrait</c>, <c>ProtocolHttpPayload</c>, <c>ErrorRename</c>.</summary>
internal static class ProtocolTraitRules
{
    private const string Aws = "aws.protocols#";

    public static void Http(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            foreach ((string id, JsonNode value, _) in Protocols(context.Graph, service))
            {
                string[] http = TraitNodes.Texts((value as JsonObject)?["http"]).ToArray();
                string[] missing = TraitNodes.Texts((value as JsonObject)?["eventStreamHttp"]).Where(version => !http.Contains(version)).ToArray();
                if (missing.Length > 0)
                {
                    context.Error(
                        EventOf(id),
                        service,
                        $"Versions of \"eventStreamHttp\" of protocol '{id}' are not among those of \"http\": {TraitNodes.Names(missing)}.",
                        value.Span);
                }
            }
        }
    }

    public static void Payloads(RuleContext context)
    {
        HashSet<GraphShape> reported = new();
        foreach (GraphShape service in context.Graph.Services.Where(service => Protocols(context.Graph, service).Any(protocol => protocol.Id is TraitIds.RestJson1 or TraitIds.RestXml or TraitIds.AwsJson10 or TraitIds.AwsJson11)))
        {
            foreach (GraphShape message in context.ReachOf(service).Operations.SelectMany(operation => Messages(context.Graph, operation)))
            {
                foreach (GraphShape member in context.Graph.MembersOf(message).Where(member => member.Has(TraitIds.HttpPayload) && reported.Add(member)))
                {
                    if (context.Graph.TargetOf(member) is { } target && !IsPayload(target))
                    {
                        context.ErrorAt(
                            "ProtocolHttpPayload",
                            member,
                            TraitIds.HttpPayload,
                            $"A payload must be a string, blob, structure, union or document, but '{target.Id}' is of type {target.Type}.");
                    }
                }
            }
        }
    }

    public static void ErrorNames(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            string[] protocols = Protocols(context.Graph, service).Select(protocol => protocol.Id).Where(id => id.StartsWith(Aws, StringComparison.Ordinal)).ToArray();
            foreach (RenameDefinition rename in protocols.Length > 0 ? service.Service!.Renames : EquatableArray<RenameDefinition>.Empty)
            {
                if (context.Graph.Find(rename.Shape.Value) is { } shape && shape.Has(TraitIds.Error))
                {
                    context.Error(
                        "ErrorRename",
                        service,
                        $"Error '{shape.Id}' cannot be renamed, because protocols of service '{service.Id}' do not support it: {TraitNodes.Names(protocols)}.",
                        rename.Shape.Span);
                }
            }
        }
    }

    public static IEnumerable<(string Id, JsonNode Value, GraphShape Definition)> Protocols(ModelGraph graph, GraphShape service) =>
        TraitRules.Of(graph, service).Where(trait => trait.Definition.Has("smithy.api#protocolDefinition"));

    private static string EventOf(string protocol) => protocol switch
    {
        TraitIds.RpcV2Cbor => "Rpcv2CborTrait",
        TraitIds.RpcV2Json => "Rpcv2JsonTrait",
        _ => "ProtocolHttp",
    };

    private static IEnumerable<GraphShape> Messages(ModelGraph graph, GraphShape operation) =>
        new[] { graph.InputOf(operation), graph.OutputOf(operation) }.Concat(operation.Operation!.Errors.Select(error => graph.Find(error.Value))).OfType<GraphShape>();

    private static bool IsPayload(GraphShape target) => target.IsString || target.IsBlob || target.IsStructure || target.IsUnion || target.Simple == SimpleKind.Document;
}
