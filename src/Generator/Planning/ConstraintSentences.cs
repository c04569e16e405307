using Smithwright.Documentation.Text;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Generator.Planning;

/// <summary>The constraints of a member in words, one paragraph of XML each.</summary>
internal static class ConstraintSentences
{
    public static IReadOnlyList<string> OfMember(MemberShape member, Shape target)
    {
        var sentences = new List<string>();
        if (Bounds(member.Traits.Get(TraitIds.Length) ?? target.Traits.Get(TraitIds.Length), zeroIsNoBound: true) is { } length)
        {
            sentences.Add($"<para>{Unit(target)}: {length}.</para>");
        }

        if (Bounds(member.Traits.Get(TraitIds.Range) ?? target.Traits.Get(TraitIds.Range), zeroIsNoBound: false) is { } range)
        {
            sentences.Add($"<para>Range: {range}.</para>");
        }

        if ((member.Traits.GetString(TraitIds.Pattern) ?? target.Traits.GetString(TraitIds.Pattern)) is { } pattern)
        {
            sentences.Add($"<para>Pattern: <c>{XmlCharacters.Attribute(pattern)}</c></para>");
        }

        if (target.Traits.Has(TraitIds.UniqueItems))
        {
            sentences.Add("<para>No item may occur twice.</para>");
        }

        sentences.AddRange(OfConditions(member.Traits));
        if (target is UnionShape && target.Traits.Has(TraitIds.Streaming))
        {
            sentences.Add("<para>An event stream: it can be enumerated once.</para>");
        }

        return sentences;
    }

    public static IReadOnlyList<string> OfConditions(TraitMap traits) =>
        traits.Get(TraitIds.Conditions) is not JsonObject conditions
            ? []
            : conditions.Properties
                .Where(condition => condition.Value is JsonObject)
                .Select(condition => ((condition.Value as JsonObject)!["documentation"] as JsonString)?.Value ?? "")
                .Select(sentence => $"<para>Condition: {XmlCharacters.Attribute(sentence)}</para>")
                .ToArray();

    private static string Unit(Shape target) => target switch
    {
        ListShape => "Items",
        MapShape => "Entries",
        SimpleShape { Kind: SimpleKind.Blob } => "Bytes",
        _ => "Length",
    };

    private static string? Bounds(JsonNode? trait, bool zeroIsNoBound)
    {
        string? min = ((trait as JsonObject)?["min"] as JsonNumber)?.Text;
        string? max = ((trait as JsonObject)?["max"] as JsonNumber)?.Text;
        min = zeroIsNoBound && min == "0" ? null : min;
        return (min, max) switch
        {
            (null, null) => null,
            (null, _) => $"at most {max}",
            (_, null) => $"at least {min}",
            _ => min == max ? $"exactly {min}" : $"{min} to {max}",
        };
    }
}
