using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Protocols;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>
/// The ids that the parts of a C2J model get. Operations and the service keep their names, which go over the wire; a shape
/// of the same name, which C2J allows, gives way.
/// </summary>
internal sealed class C2jNames
{
    private readonly HashSet<string> _taken;
    private readonly ILookup<string, JsonObject> _errors;

    private C2jNames(string ns, string service, IReadOnlyList<ProtocolRow> protocols, JsonObject? operations, JsonObject? shapes)
    {
        Protocols = protocols;
        Namespace = ns;
        Service = new ShapeId(ns, service);
        Operations = operations;
        Shapes = shapes;
        _taken = new HashSet<string>(operations?.Properties.Select(property => property.Name) ?? [], StringComparer.Ordinal) { service };
        _errors = (operations?.Properties ?? ImmutableArray<JsonProperty>.Empty)
            .SelectMany(operation => ((operation.Value as JsonObject)?["errors"] as JsonArray)?.Items ?? ImmutableArray<JsonNode>.Empty)
            .OfType<JsonObject>()
            .ToLookup(error => (error["shape"] as JsonString)?.Value ?? "", StringComparer.Ordinal);
    }

    public string Namespace { get; }

    public ShapeId Service { get; }

    public JsonObject? Operations { get; }

    public JsonObject? Shapes { get; }

    /// <summary>The protocols of the service that are known.</summary>
    public IReadOnlyList<ProtocolRow> Protocols { get; }

    /// <summary>Whether the names of elements mean anything.</summary>
    public bool UsesXml => Protocols.Any(protocol => protocol.UsesXmlNames);

    /// <summary>Whether elements around outputs mean anything: <c>resultWrapper</c>.</summary>
    public bool HasResults => Protocols.Any(protocol => protocol.Errors == ErrorLocation.QueryErrorElement);

    /// <summary>Whether the names of JSON's properties mean anything.</summary>
    public bool UsesJson => !UsesXml || Protocols.Any(protocol => !protocol.UsesXmlNames);

    public static C2jNames? Create(JsonObject document, JsonObject metadata, NodeReader nodes)
    {
        if (metadata["serviceId"] is not JsonNode serviceId)
        {
            nodes.Report(metadata.Span, "Expected \"metadata\" to have a \"serviceId\".");
            return null;
        }

        if (nodes.String(serviceId, "\"serviceId\"") is not JsonString text)
        {
            return null;
        }

        string id = Letters(text.Value);
        if (id.Length == 0)
        {
            nodes.Report(text.Span, "Expected \"serviceId\" to have letters.");
            return null;
        }

        // The names of services and namespaces come from people; only ASCII's lower case is meant.
        string ns = $"com.amazonaws.{id.ToLowerInvariant()}";
        return new C2jNames(ns, ServiceName(metadata, id), C2jProtocols.Of(metadata).Select(protocol => protocol.Row).ToArray(), document["operations"] as JsonObject, document["shapes"] as JsonObject);
    }

    public ShapeId Absolute(string name) => new(Namespace, name);

    public ShapeId IdOf(string name) => Absolute(_taken.Contains(name) ? $"{name}Shape" : name);

    /// <summary>Whether some operation fails with the shape, which older models do not always say of the shape itself.</summary>
    public bool IsError(string shape) => _errors.Contains(shape);

    /// <summary>What the operations that fail with a shape say of it, in older models instead of the shape.</summary>
    public IEnumerable<JsonObject> ErrorReferences(string shape) => _errors[shape];

    /// <summary>The raw shape of a name, as far as it is one.</summary>
    public JsonObject? RawShape(string name) => Shapes?[name] as JsonObject;

    /// <summary>The name that <c>{"shape": name}</c> gives.</summary>
    public static JsonString? NameIn(JsonNode node, string what, NodeReader nodes)
    {
        if (nodes.Object(node, what) is not JsonObject reference)
        {
            return null;
        }

        if (reference["shape"] is not JsonNode shape)
        {
            nodes.CheckNames(reference, "shape");
            nodes.Report(reference.Span, $"Expected {what} to have a \"shape\".");
            return null;
        }

        JsonString? name = nodes.String(shape, "\"shape\"");
        if (name is not null && !ShapeId.IsIdentifier(name.Value))
        {
            nodes.Report(name.Span, $"Expected the name of a shape, but found '{name.Value}'.");
            return null;
        }

        return name;
    }

    public Located<ShapeId>? Reference(JsonNode node, string what, NodeReader nodes) =>
        NameIn(node, what, nodes) is JsonString name ? new Located<ShapeId>(IdOf(name.Value), name.Span) : null;

    /// <summary>AWS JSON sends the target prefix, which is the service's name in Smithy; elsewhere the full name comes closest to it.</summary>
    private static string ServiceName(JsonObject metadata, string serviceId)
    {
        if (metadata["targetPrefix"] is JsonString prefix && ShapeId.IsIdentifier(prefix.Value))
        {
            return prefix.Value;
        }

        string fullName = metadata["serviceFullName"] is JsonString name ? Letters(name.Value) : "";
        return fullName.Length > 0 ? fullName : serviceId;
    }

    /// <summary>The ASCII letters and digits of a text, from the first letter on.</summary>
    private static string Letters(string text) => new(text
        .Where(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        .SkipWhile(c => c <= '9')
        .ToArray());
}
