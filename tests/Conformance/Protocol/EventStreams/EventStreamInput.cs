using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>Makes inputs of what a test sends, and of what a request cannot be built without.</summary>
internal sealed class EventStreamInput(TestService service)
{
    public object? Of(MethodInfo method, string operation, EventStreamCase given)
    {
        if (service.InputOf(operation) is not { } shape)
        {
            return null;
        }

        JsonObject parameters = new LeastInput(service.Model).Params(shape);
        foreach (JsonProperty member in given.RequestParams?.EnumerateObject() ?? default)
        {
            parameters[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        }

        if (EventStreamMember.Of(service.Model, shape) is { } stream)
        {
            parameters[stream.Name] = new JsonArray([.. given.Sent.Select(item => JsonNode.Parse(item.Params!.Value.GetRawText()))]);
        }

        return GeneratedService.Input(method, JsonSerializer.SerializeToElement(parameters));
    }
}
