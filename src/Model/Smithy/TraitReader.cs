using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Smithy;

/// <summary>Reads the traits of a shape, a member or an <c>apply</c> statement.</summary>
internal sealed class TraitReader(NodeReader nodes)
{
    public TraitMap Read(JsonObject owner)
    {
        if (nodes.OptionalObject(owner, "traits") is not JsonObject traits || traits.Properties.IsEmpty)
        {
            return TraitMap.Empty;
        }

        Dictionary<string, JsonNode> values = new(traits.Properties.Length, StringComparer.Ordinal);
        foreach (JsonProperty property in traits.Properties)
        {
            if (nodes.Id(property.Name, property.NameSpan, mayNameMember: false) is not null)
            {
                values[property.Name] = property.Value;
            }
        }

        return TraitMap.Of(values);
    }
}
