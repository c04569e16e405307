using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Nodes = System.Text.Json.Nodes;

namespace Smithwright.Conformance.Idl;

/// <summary>What has to be left of a file behind its errors.</summary>
internal static class Recovery
{
    public static string? Reason(Nodes.JsonObject recovered, LoadedModel model)
    {
        foreach (string id in Strings(recovered["present"]).Where(id => model.Definitions.Find(ShapeId.Parse(id)) is null))
        {
            return $"Shape '{id}' is missing.";
        }

        foreach (string id in Strings(recovered["absent"]).Where(id => model.Definitions.Find(ShapeId.Parse(id)) is not null))
        {
            return $"Shape '{id}' is there.";
        }

        return TraitsReason(recovered["traits"], model, areExpected: true)
            ?? TraitsReason(recovered["traitsAbsent"], model, areExpected: false)
            ?? MetadataReason(recovered, model.Metadata);
    }

    private static string? TraitsReason(Nodes.JsonNode? shapes, LoadedModel model, bool areExpected)
    {
        foreach ((string id, Nodes.JsonNode? traits) in shapes?.AsObject() ?? [])
        {
            ShapeDefinition? shape = model.Definitions.Find(ShapeId.Parse(id));
            foreach (string trait in Strings(traits).Where(trait => shape?.Traits.Has(trait) != areExpected))
            {
                return $"'{id}' {(areExpected ? "has no" : "has")} trait '{trait}'.";
            }
        }

        return null;
    }

    private static string? MetadataReason(Nodes.JsonObject recovered, JsonObject? metadata)
    {
        if (recovered["metadata"] is not Nodes.JsonObject expected)
        {
            return null;
        }

        foreach ((string name, Nodes.JsonNode? value) in expected)
        {
            if (metadata?[name] is not { } found || !Nodes.JsonNode.DeepEquals(Nodes.JsonNode.Parse(Canonical.Of(found)), value))
            {
                return $"Metadata '{name}' is missing or different.";
            }
        }

        return (bool?)recovered["metadataKeysExactly"] == true && metadata!.Properties.Length != expected.Count ? "There is more metadata." : null;
    }

    private static IEnumerable<string> Strings(Nodes.JsonNode? array) => array?.AsArray().Select(item => (string)item!) ?? [];
}
