using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Traits.Data;

/// <summary>The trait <c>smithwright.api#valuesFrom</c> of a string: its legal values stand in a file of the project.</summary>
/// <param name="Node">The whole trait.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Path">The JMESPath expression that finds the values in it.</param>
/// <param name="Constants">The name of a class that has the values as constants; null for none.</param>
internal sealed record ValuesFromTrait(JsonNode Node, JsonString File, JsonString Path, JsonString? Constants)
{
    public static ValuesFromTrait? Of(TraitMap traits) => traits.Get(TraitIds.ValuesFrom) is JsonObject node && node["file"] is JsonString file && node["path"] is JsonString path
        ? new ValuesFromTrait(node, file, path, node["constants"] as JsonString)
        : null;
}
