using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Protocol.Mutations;

/// <summary>Variants of JSON of which nothing is known: each leaf changed, each member and item left out.</summary>
internal static class JsonVariants
{
    public static IEnumerable<Variant> Of(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => Members(value, path),
        JsonValueKind.Array => Items(value, path),
        _ => [Variant.Changed(path, Leaf(value))],
    };

    /// <summary>Another value of the same kind.</summary>
    public static JsonNode Leaf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() + "x",
        JsonValueKind.Number => value.GetDouble() == 1 ? 2 : 1,
        JsonValueKind.True => false,
        JsonValueKind.False => true,
        _ => "x",
    };

    private static IEnumerable<Variant> Members(JsonElement value, string path)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string place = $"{path}/{member.Name}";
            yield return Variant.LeftOut(place, JsonEdit.Without(value, member.Name));
            foreach (Variant variant in Of(member.Value, place))
            {
                yield return variant with { Value = JsonEdit.With(value, member.Name, variant.Value) };
            }
        }
    }

    private static IEnumerable<Variant> Items(JsonElement value, string path)
    {
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}");
            yield return Variant.LeftOut(place, JsonEdit.Without(value, i));
            foreach (Variant variant in Of(value[i], place))
            {
                yield return variant with { Value = JsonEdit.With(value, i, variant.Value) };
            }
        }
    }
}
