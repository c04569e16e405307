using Smithwright.Generator.Plans;
using Smithwright.Model;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Operations;

/// <summary>
/// What requests of an operation carry beyond Smithy's own traits (<see cref="TraitIds.Customization"/>), in any protocol: by its own trait, then by that of its
/// service.
/// </summary>
internal sealed class RequestCustomization
{
    private readonly JsonObject?[] _traits;

    private RequestCustomization(params JsonObject?[] traits) => _traits = traits;

    /// <summary>Whether the payload's hash and tree hash travel in headers.</summary>
    public bool PayloadTreeHash => First("payloadTreeHash") is JsonBoolean { Value: true };

    /// <summary>The labels whose values the rules put into the endpoint, if there are rules: they are endpoint parameters, and not part of the path.</summary>
    public IEnumerable<string> EndpointLabels => _traits.SelectMany(trait => (trait?["endpointLabels"] as JsonArray)?.Items.AsEnumerable() ?? [])
        .OfType<JsonString>()
        .Select(label => label.Value);

    public static RequestCustomization Of(ServiceShape service, OperationShape operation) =>
        new(operation.Traits.Get(TraitIds.Customization) as JsonObject, service.Traits.Get(TraitIds.Customization) as JsonObject);

    /// <summary>The headers that every request carries, each name once.</summary>
    public EquatableArray<ConstantHeader> Headers() => All("headers")
        .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
        .Select(group => group.First())
        .Where(header => header.Value is JsonString)
        .Select(header => new ConstantHeader(header.Name, ((JsonString)header.Value).Value))
        .ToEquatableArray();

    /// <summary>What an empty label stands for; null where it may not be empty.</summary>
    public string? LabelDefault(string? member) => (All("labelDefaults").FirstOrDefault(label => label.Name == member)?.Value as JsonString)?.Value;

    private JsonNode? First(string name) => _traits.Select(trait => trait?[name]).FirstOrDefault(value => value is not null);

    private IEnumerable<JsonProperty> All(string name) => _traits.SelectMany(trait => (trait?[name] as JsonObject)?.Properties.AsEnumerable() ?? []);
}
