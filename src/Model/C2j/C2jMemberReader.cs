using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads the members of a C2J structure.</summary>
internal sealed class C2jMemberReader(C2jNames names, C2jXml xml, NodeReader nodes)
{
    private readonly Dictionary<ShapeId, ShapeDefinition> _derived = new();

    /// <summary>Targets that members make of other shapes by saying that they stream, or hold JSON.</summary>
    public IEnumerable<ShapeDefinition> Derived => _derived.Values;

    public EquatableArray<MemberDefinition> Members(JsonObject structure)
    {
        Dictionary<string, JsonNode> required = Required(structure);
        JsonString? payload = structure["payload"] as JsonString;
        ImmutableArray<MemberDefinition>.Builder members = ImmutableArray.CreateBuilder<MemberDefinition>();
        foreach (JsonProperty property in nodes.OptionalProperties(structure, "members"))
        {
            if (Member(property, required, payload) is MemberDefinition member)
            {
                members.Add(member);
            }
        }

        return members.ToImmutable();
    }

    private Dictionary<string, JsonNode> Required(JsonObject structure)
    {
        JsonObject? members = structure["members"] as JsonObject;
        Dictionary<string, JsonNode> required = new(StringComparer.Ordinal);
        foreach (JsonNode item in nodes.OptionalArray(structure, "required"))
        {
            if (nodes.String(item, "every item of \"required\"") is not JsonString name)
            {
                continue;
            }

            required[name.Value] = item;
            if (members?.Find(name.Value) is null)
            {
                IEnumerable<string> all = members?.Properties.Select(member => member.Name) ?? [];
                nodes.Report(name.Span, $"There is no member '{name.Value}' to be required{NearestName.Suggest(name.Value, all)}");
            }
        }

        return required;
    }

    private MemberDefinition? Member(JsonProperty property, Dictionary<string, JsonNode> required, JsonString? payload)
    {
        string name = property.Name;
        if (!ShapeId.IsIdentifier(name))
        {
            nodes.Report(property.NameSpan, $"Expected a member name of letters, digits and underscores, but found '{name}'.");
            return null;
        }

        if (C2jNames.NameIn(property.Value, $"member '{name}'", nodes) is not JsonString target)
        {
            return null;
        }

        JsonObject member = (JsonObject)property.Value;
        TraitBuilder traits = Traits(member);
        if (required.TryGetValue(name, out JsonNode? demand))
        {
            traits.Set(TraitIds.Required, TraitBuilder.Annotation(demand.Span));
        }

        if (payload?.Value == name)
        {
            traits.Set(TraitIds.HttpPayload, TraitBuilder.Annotation(payload.Span));
        }
        else
        {
            C2jBindings.Bind(name, names.RawShape(target.Value), names.UsesJson, traits);
        }

        xml.Member(name, names.RawShape(target.Value), traits);
        Located<ShapeId> id = new(Target(member, target), target.Span);
        return new MemberDefinition(new Located<string>(name, property.NameSpan), id, traits.ToTraits());
    }

    private static TraitBuilder Traits(JsonObject member)
    {
        TraitBuilder traits = new(member);
        traits.Copy("documentation", TraitIds.Documentation);
        traits.Copy("contextParam", "smithy.rules#contextParam");
        traits.Annotate("sensitive", TraitIds.Sensitive);
        traits.Annotate("idempotencyToken", TraitIds.IdempotencyToken);
        traits.Annotate("hostLabel", TraitIds.HostLabel);
        traits.Annotate("eventpayload", TraitIds.EventPayload);
        traits.Annotate("eventheader", TraitIds.EventHeader);
        traits.Deprecated();
        traits.TimestampFormat();
        return traits;
    }

    private ShapeId Target(JsonObject member, JsonString target)
    {
        string? type = (names.RawShape(target.Value)?["type"] as JsonString)?.Value;
        if (type == "blob" && member["streaming"] is JsonBoolean { Value: true } streaming)
        {
            return Derive(SimpleKind.Blob, $"Streaming{target.Value}", target, TraitIds.Streaming, TraitBuilder.Annotation(streaming.Span));
        }

        if (type == "string" && member["jsonvalue"] is JsonBoolean { Value: true } json)
        {
            return Derive(
                SimpleKind.String, $"SynthesizedJson{target.Value}", target, TraitIds.MediaType, new JsonString(json.Span, "application/json"));
        }

        return names.IdOf(target.Value);
    }

    private ShapeId Derive(SimpleKind kind, string name, JsonString target, string traitId, JsonNode trait)
    {
        ShapeId id = names.Shapes?[name] is null ? names.IdOf(name) : names.IdOf($"{name}Member");
        ShapeHeader header = new(
            new Located<ShapeId>(id, target.Span),
            ModelVersion.Two,
            EquatableArray<Located<ShapeId>>.Empty,
            TraitMap.Empty.With(traitId, trait));
        _derived[id] = new SimpleDefinition(header, kind);
        return id;
    }
}
