using Smithwright.Generator.Planning;
using Smithwright.Model;

namespace Smithwright.Generator.Protocols.Rest;

/// <summary>What a service asks of all its requests beyond Smithy's own traits (<see cref="TraitIds.Customization"/>).</summary>
internal sealed class ServiceCustomization
{
    private readonly JsonObject? _labelDefaults;

    private ServiceCustomization(JsonObject? trait)
    {
        _labelDefaults = trait?["labelDefaults"] as JsonObject;
        PayloadTreeHash = trait?["payloadTreeHash"] is JsonBoolean { Value: true };
        Headers = trait?["headers"] is JsonObject headers
            ? headers.Properties.Select(header => new Constant(header.Name, (header.Value as JsonString)?.Value)).ToEquatableArray()
            : EquatableArray<Constant>.Empty;
    }

    public EquatableArray<Constant> Headers { get; }

    public bool PayloadTreeHash { get; }

    public static ServiceCustomization Of(ServiceShape service) => new(service.Traits.Get(TraitIds.Customization) as JsonObject);

    public string? LabelDefault(string? member) => member is null ? null : (_labelDefaults?[member] as JsonString)?.Value;
}
