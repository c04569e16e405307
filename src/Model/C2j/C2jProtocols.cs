using Smithwright.Model.Protocols;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.C2j;

/// <summary>Finds the protocols that a C2J model's metadata name.</summary>
internal static class C2jProtocols
{
    public static IEnumerable<(ProtocolRow Row, JsonString Name)> Of(JsonObject metadata)
    {
        IEnumerable<JsonNode?> all = (metadata["protocols"] as JsonArray)?.Items.Append(metadata["protocol"]) ?? [metadata["protocol"]];
        foreach (JsonString name in all.OfType<JsonString>())
        {
            if (ProtocolTable.FindC2j(name.Value, (metadata["jsonVersion"] as JsonString)?.Value) is { } row)
            {
                yield return (row, name);
            }
        }
    }
}
