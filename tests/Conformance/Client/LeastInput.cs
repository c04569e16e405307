using System.Text.Json;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Protocol.EventStreams;
using Smithwright.Conformance.Shapes;
using Smithwright.Conformance.Values;

namespace Smithwright.Conformance.Client;

/// <summary>Makes inputs for calls that are about the response: required members and labels have some value, the others none.</summary>
internal sealed class LeastInput(TestModel model)
{
    public object Make(Type type, string shape) => new ParamsReader().Read(type, JsonSerializer.SerializeToElement(Structure(shape)))!;

    /// <summary>The same as <c>params</c>.</summary>
    public JsonObject Params(string shape) => JsonSerializer.SerializeToNode(Structure(shape))!.AsObject();

    private Dictionary<string, object?> Structure(string shape) => model.Members(shape).Values
        .Where(member => member.Has(Traits.Required) || member.Has(Traits.HttpLabel) || member.Has(Traits.HostLabel)
            || EventStreamMember.IsEventStream(model, member.Target))
        .ToDictionary(member => member.Name, member => Value(member.Target), StringComparer.Ordinal);

    private object? Value(string shape) => model.TypeOf(shape) switch
    {
        "string" or "blob" => "x",
        "enum" => "x",
        "boolean" => true,
        "list" or "set" => Array.Empty<object>(),
        "union" when EventStreamMember.IsEventStream(model, shape) => Array.Empty<object>(),
        "map" => new Dictionary<string, object>(),
        "structure" => Structure(shape),
        "union" when model.Members(shape).Values.First() is { } member => new Dictionary<string, object?> { [member.Name] = Value(member.Target) },
        _ => 1,
    };
}
