using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Collects the traits that a C2J object amounts to. Each stands where its cause stands.</summary>
internal sealed class TraitBuilder(JsonObject source)
{
    private readonly Dictionary<string, JsonNode> _traits = new(StringComparer.Ordinal);

    public JsonObject Source { get; } = source;

    public static JsonObject Annotation(SourceSpan span) => new(span, ImmutableArray<JsonProperty>.Empty);

    /// <summary>An object that stands for some stretch of the file.</summary>
    public static JsonObject Object(SourceSpan span, params (string Name, JsonNode Value)[] members) =>
        new(span, members.Select(member => Property(member.Name, member.Value)).ToImmutableArray());

    public static JsonProperty Property(string name, JsonNode value) => new(name, value.Span, value);

    public TraitMap ToTraits() => TraitMap.Of(_traits);

    public void Set(string traitId, JsonNode value) => _traits[traitId] = value;

    /// <summary>The trait has the very value that the name has in C2J.</summary>
    public void Copy(string name, string traitId)
    {
        if (Source[name] is JsonNode value)
        {
            Set(traitId, value);
        }
    }

    /// <summary>The trait is there if C2J says <c>true</c>.</summary>
    public void Annotate(string name, string traitId)
    {
        if (Source[name] is JsonBoolean { Value: true } value)
        {
            Set(traitId, Annotation(value.Span));
        }
    }

    /// <summary>The trait is an object of those names that are there, if any is.</summary>
    public void Gather(string traitId, params (string From, string To)[] names)
    {
        ImmutableArray<JsonProperty> properties = names
            .Where(name => Source[name.From] is not null)
            .Select(name => Property(name.To, Source[name.From]!))
            .ToImmutableArray();
        if (!properties.IsEmpty)
        {
            Set(traitId, new JsonObject(properties[0].Value.Span, properties));
        }
    }

    public void Deprecated()
    {
        if (Source["deprecated"] is JsonBoolean { Value: true } deprecated)
        {
            Set(TraitIds.Deprecated, Annotation(deprecated.Span));
            Gather(TraitIds.Deprecated, ("deprecatedMessage", "message"), ("deprecatedSince", "since"));
        }
    }

    public void TimestampFormat()
    {
        if (Source["timestampFormat"] is not JsonString format)
        {
            return;
        }

        string name = format.Value switch
        {
            "iso8601" => "date-time",
            "rfc822" => "http-date",
            "unixTimestamp" => "epoch-seconds",
            _ => format.Value,
        };
        Set(TraitIds.TimestampFormat, new JsonString(format.Span, name));
    }
}
