using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Nodes;

/// <summary>The values of enums, of both forms.</summary>
internal static class EnumTexts
{
    /// <summary>The values; null for a shape that is no enum.</summary>
    public static IReadOnlyList<string>? Of(GraphShape shape) =>
        shape.Definition is AggregateDefinition { Kind: AggregateKind.Enum } aggregate && !shape.IsMember
            ? aggregate.Members.Select(member => member.Traits.GetString(TraitIds.EnumValue) ?? member.Name.Value).ToImmutableArray()
            : shape.Traits.Get(TraitIds.Enum) is JsonArray array
                ? array.Items.OfType<JsonObject>().Select(item => (item["value"] as JsonString)?.Value).OfType<string>().ToImmutableArray()
                : null;
}
