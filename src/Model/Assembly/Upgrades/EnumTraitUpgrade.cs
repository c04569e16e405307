using System.Collections.Immutable;
using System.Text;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Makes enum shapes of strings with Smithy 1.0's <c>enum</c> trait. Names that are missing are made of the values, by the rule of
/// Smithy's own upgrade; a string of which some value gives no name stays a string.
/// </summary>
internal static class EnumTraitUpgrade
{
    public static ShapeDefinition Upgrade(ShapeDefinition definition)
    {
        if (definition is not SimpleDefinition { Kind: SimpleKind.String } || definition.Traits.Get(TraitIds.Enum) is not JsonArray entries)
        {
            return definition;
        }

        ImmutableArray<MemberDefinition> members = entries.Items.Select(Member).OfType<MemberDefinition>().ToImmutableArray();
        bool complete = members.Length == entries.Items.Length && members.Length > 0;
        bool distinct = members.Select(member => member.Name.Value).Distinct(StringComparer.Ordinal).Count() == members.Length;
        return complete && distinct
            ? new AggregateDefinition(
                definition.Header with { Traits = definition.Traits.Without(TraitIds.Enum) }, AggregateKind.Enum, members)
            : definition;
    }

    private static MemberDefinition? Member(JsonNode node)
    {
        if (node is not JsonObject entry || entry["value"] is not JsonString value)
        {
            return null;
        }

        string name = entry["name"] is JsonString given ? given.Value : NameOf(value.Value);
        if (!ShapeId.IsIdentifier(name))
        {
            return null;
        }

        TraitMap traits = TraitMap.Empty.With(TraitIds.EnumValue, value);
        traits = entry["documentation"] is JsonString text ? traits.With(TraitIds.Documentation, text) : traits;
        traits = entry["deprecated"] is JsonBoolean { Value: true } deprecated
            ? traits.With(TraitIds.Deprecated, new JsonObject(deprecated.Span, ImmutableArray<JsonProperty>.Empty))
            : traits;
        // Smithy 1.0 had no trait for it, but a tag.
        traits = entry["tags"] is JsonArray tags && tags.Items.Any(tag => tag is JsonString { Value: "internal" })
            ? traits.With(TraitIds.Internal, new JsonObject(tags.Span, ImmutableArray<JsonProperty>.Empty))
            : traits;
        return new MemberDefinition(new Located<string>(name, entry.Span), new Located<ShapeId>(Prelude.Unit, entry.Span), traits);
    }

    /// <summary>The value with each run of separators as one underscore; no identifier if the value has anything else.</summary>
    private static string NameOf(string value)
    {
        StringBuilder name = new(value.Length);
        bool afterSeparator = false;
        foreach (char c in value)
        {
            bool separator = c is '-' or '.' or ':' or '/' or ' ' or (>= '\t' and <= '\r');
            if (!separator || !afterSeparator)
            {
                name.Append(separator ? '_' : c);
            }

            afterSeparator = separator;
        }

        return name.ToString();
    }
}
