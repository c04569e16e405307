using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Services;

/// <summary>
/// Our trait <c>customization</c>: what requests carry beyond Smithy's own traits. That of an operation counts before that of its service.
/// </summary>
internal sealed class CustomizationTrait
{
    private readonly JsonObject?[] _nodes;

    private CustomizationTrait(params JsonObject?[] nodes) => _nodes = nodes;

    /// <summary>Whether the payload's hash and tree hash travel in headers.</summary>
    public bool PayloadTreeHash => _nodes.Select(node => node?["payloadTreeHash"]).FirstOrDefault(value => value is not null) is JsonBoolean { Value: true };

    /// <summary>Whether a body of a successful response may be an error.</summary>
    public bool ErrorsInSuccess => _nodes.Select(node => node?["errorsInSuccess"]).FirstOrDefault(value => value is not null) is JsonBoolean { Value: true };

    /// <summary>Whether streams wait until the service says that it wants them.</summary>
    public bool ExpectContinue => _nodes.Select(node => node?["expectContinue"]).FirstOrDefault(value => value is not null) is JsonBoolean { Value: true };

    /// <summary>The members of inputs that are keys of the caller's, each with the member that has its digest.</summary>
    public IEnumerable<(string Key, string Digest)> CustomerKeys => All("customerKeys")
        .Where(key => key.Value is JsonString)
        .Select(key => (key.Name, ((JsonString)key.Value).Value));

    /// <summary>The headers of responses whose values are left out where they have another form than the model says.</summary>
    public IEnumerable<string> LenientHeaders => Texts("lenientHeaders");

    /// <summary>The labels of which what follows the last slash is sent.</summary>
    public IEnumerable<string> LastSegments => Texts("lastSegments");

    /// <summary>What bodies of errors may have for a root, which is the code of the error.</summary>
    public IEnumerable<string> ErrorRoots => Texts("errorRoots");

    /// <summary>How an output is asked for whose texts are encoded as in URLs; null where it is not.</summary>
    public UrlEncodedOutput? UrlEncodedOutput =>
        _nodes.Select(node => node?["urlEncodedOutput"]).OfType<JsonObject>().FirstOrDefault() is { } encoded && encoded["member"] is JsonString member && encoded["texts"] is JsonArray texts
            ? new UrlEncodedOutput(member, texts.Items.OfType<JsonString>().ToList())
            : null;

    /// <summary>Whether booleans and numbers are optional, whatever defaults the model gives them.</summary>
    public bool OptionalScalars => _nodes.Any(node => node?["optionalScalars"] is JsonBoolean { Value: true });

    /// <summary>The header of responses that names the region to ask instead, and the endpoint parameter that it is about; null where there is none.</summary>
    public (string Header, string Parameter)? RegionRedirect =>
        _nodes.Select(node => node?["regionRedirect"]).OfType<JsonObject>().FirstOrDefault() is { } redirect
        && redirect["header"] is JsonString { Value.Length: > 0 } header && redirect["parameter"] is JsonString { Value.Length: > 0 } parameter
            ? (header.Value, parameter.Value)
            : null;

    /// <summary>How endpoints give sessions; null where they do not.</summary>
    public EndpointSessions? Sessions =>
        _nodes.Select(node => node?["sessions"]).OfType<JsonObject>().FirstOrDefault() is { } sessions
        && sessions["scheme"] is JsonString { Value.Length: > 0 } scheme && sessions["query"] is JsonString { Value.Length: > 0 } query
        && sessions["tokenHeader"] is JsonString { Value.Length: > 0 } header && sessions["tokenQuery"] is JsonString { Value.Length: > 0 } parameter
            ? new EndpointSessions(scheme.Value, query.Value, header.Value, parameter.Value)
            : null;

    /// <summary>The headers that every request has, each name once.</summary>
    public IEnumerable<(string Name, string Value)> Headers => All("headers")
        .GroupBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
        .Select(group => group.First())
        .Where(header => header.Value is JsonString)
        .Select(header => (header.Name, ((JsonString)header.Value).Value));

    /// <summary>What empty labels stand for, by their members.</summary>
    public IEnumerable<JsonProperty> LabelDefaults => All("labelDefaults");

    /// <summary>The labels whose values the rules put into the endpoint, if there are rules: they are endpoint parameters, and not part of the path.</summary>
    public IEnumerable<string> EndpointLabels => Texts("endpointLabels");

    /// <summary>The trait of a service or operation alone.</summary>
    public static CustomizationTrait Of(TraitMap traits) => new(traits.Get(TraitIds.Customization) as JsonObject);

    public static CustomizationTrait Of(OperationShape operation, ServiceShape service) =>
        new(operation.Traits.Get(TraitIds.Customization) as JsonObject, service.Traits.Get(TraitIds.Customization) as JsonObject);

    /// <summary>What an empty label stands for; null where it may not be empty.</summary>
    public string? LabelDefault(string? member) => (LabelDefaults.FirstOrDefault(label => label.Name == member)?.Value as JsonString)?.Value;

    private IEnumerable<string> Texts(string name) => _nodes
        .SelectMany(node => (node?[name] as JsonArray)?.Items.AsEnumerable() ?? [])
        .OfType<JsonString>()
        .Select(text => text.Value);

    private IEnumerable<JsonProperty> All(string name) => _nodes.SelectMany(node => (node?[name] as JsonObject)?.Properties.AsEnumerable() ?? []);
}
