using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Reads where in a request or response a member goes.</summary>
internal static class C2jBindings
{
    private static readonly Regex Label = new(@"(?<=\{)[^{}+]+(?=\+?\})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <param name="usesJson">Whether names in bodies are those of JSON.</param>
    public static void Bind(string member, JsonObject? target, bool usesJson, TraitBuilder traits)
    {
        JsonNode? location = traits.Source["location"];
        JsonString? wireName = traits.Source["locationName"] as JsonString;
        JsonString name = wireName ?? new JsonString(location?.Span ?? traits.Source.Span, member);
        bool isMap = target is not null && target["type"] is JsonString { Value: "map" };
        switch ((location as JsonString)?.Value)
        {
            case null when usesJson && wireName is not null && wireName.Value != member:
                traits.Set(TraitIds.JsonName, wireName);
                break;
            case "uri":
                traits.Set(TraitIds.HttpLabel, TraitBuilder.Annotation(location!.Span));
                break;
            case "querystring" when isMap:
                traits.Set(TraitIds.HttpQueryParams, TraitBuilder.Annotation(location!.Span));
                break;
            case "querystring":
                traits.Set(TraitIds.HttpQuery, name);
                break;
            case "header":
                traits.Set(TraitIds.HttpHeader, name);
                break;
            case "headers":
                traits.Set(TraitIds.HttpPrefixHeaders, wireName ?? new JsonString(location!.Span, ""));
                break;
            case "statusCode":
                traits.Set(TraitIds.HttpResponseCode, TraitBuilder.Annotation(location!.Span));
                break;
        }
    }

    /// <summary>C2J's labels are wire names, Smithy's are those of members.</summary>
    public static JsonString UriOfMembers(JsonString uri, JsonObject? input)
    {
        Dictionary<string, string> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in (input?["members"] as JsonObject)?.Properties ?? ImmutableArray<JsonProperty>.Empty)
        {
            if (member.Value is JsonObject node && node["location"] is JsonString { Value: "uri" } && node["locationName"] is JsonString wireName)
            {
                members[wireName.Value] = member.Name;
            }
        }

        string Rename(Match label) => members.TryGetValue(label.Value, out string? member) ? member : label.Value;
        return new JsonString(uri.Span, Label.Replace(uri.Value, Rename));
    }
}
