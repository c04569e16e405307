using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads what elements, attributes and keys of forms are called, where the service speaks XML.</summary>
internal sealed class C2jXml
{
    private readonly C2jNames _names;
    private readonly ImmutableArray<JsonObject> _inputs;

    public C2jXml(C2jNames names)
    {
        _names = names;
        _inputs = (names.Operations?.Properties ?? ImmutableArray<JsonProperty>.Empty)
            .Select(operation => (operation.Value as JsonObject)?["input"])
            .OfType<JsonObject>()
            .Where(input => input["locationName"] is not null || input["xmlNamespace"] is not null)
            .ToImmutableArray();
    }

    /// <summary>A member of a structure. C2J says of lists and maps that they are flattened, Smithy of members.</summary>
    public void Member(string name, JsonObject? target, TraitBuilder traits)
    {
        if (!_names.UsesXml)
        {
            return;
        }

        JsonObject member = traits.Source;
        JsonNode? flattened = IsTrue(member, "flattened") ? member["flattened"] : IsTrue(target, "flattened") ? target!["flattened"] : null;
        JsonNode? wireName = flattened is null ? null : (target?["member"] as JsonObject)?["locationName"];
        SetName(name, wireName ?? (IsOutsideBody(member) ? null : member["locationName"]), traits);
        if (flattened is not null)
        {
            traits.Set(TraitIds.XmlFlattened, TraitBuilder.Annotation(flattened.Span));
        }

        traits.Annotate("xmlAttribute", TraitIds.XmlAttribute);
        traits.Copy("queryName", TraitIds.Ec2QueryName);
        Namespace(traits);
    }

    /// <summary>The member of a list, or the key or value of a map.</summary>
    public void Element(string name, TraitBuilder traits)
    {
        if (_names.UsesXml)
        {
            SetName(name, traits.Source["locationName"], traits);
            Namespace(traits);
        }
    }

    /// <summary>A shape. What an operation says of its input is said of the shape.</summary>
    public void Shape(string name, TraitBuilder traits)
    {
        if (!_names.UsesXml)
        {
            return;
        }

        JsonObject? input = _inputs.FirstOrDefault(reference => reference["shape"] is JsonString shape && shape.Value == name);
        SetName(name, input?["locationName"] ?? traits.Source["locationName"], traits);
        Namespace(traits);
        if (input?["xmlNamespace"] is JsonNode space)
        {
            traits.Set(TraitIds.XmlNamespace, SpaceOf(space));
        }
    }

    /// <summary>The namespace of a service or part of it, which older models give as a text.</summary>
    public static void Namespace(TraitBuilder traits)
    {
        if (traits.Source["xmlNamespace"] is JsonNode space)
        {
            traits.Set(TraitIds.XmlNamespace, SpaceOf(space));
        }
    }

    private static JsonNode SpaceOf(JsonNode space) => space is JsonString uri ? TraitBuilder.Object(uri.Span, ("uri", uri)) : space;

    private static void SetName(string name, JsonNode? wireName, TraitBuilder traits)
    {
        if (wireName is JsonString text && text.Value != name)
        {
            traits.Set(TraitIds.XmlName, text);
        }
    }

    private static bool IsOutsideBody(JsonObject member) => member["location"] is not null;

    private static bool IsTrue(JsonObject? node, string name) => node?[name] is JsonBoolean { Value: true };
}
