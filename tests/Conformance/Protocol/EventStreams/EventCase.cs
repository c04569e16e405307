using System.Text.Json;
using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Conformance.Protocol.EventStreams;

/// <summary>An event of a test.</summary>
internal sealed class EventCase(JsonElement json)
{
    /// <summary>Whether the client sends it.</summary>
    public bool IsRequest => json.GetProperty("type").GetString() == "request";

    /// <summary>The event as a value of the union; null where the test says nothing of it.</summary>
    public JsonElement? Params => json.TryGetProperty("params", out JsonElement value) ? value : null;

    /// <summary>The event as it goes over the wire.</summary>
    public byte[] Bytes => json.GetProperty("bytes").GetBytesFromBase64();

    public string? Body => json.TryGetProperty("body", out JsonElement body) ? body.GetString() : null;

    public string? BodyMediaType => json.TryGetProperty("bodyMediaType", out JsonElement type) ? type.GetString() : null;

    public EventMessage Message => Frames.Decode(Bytes).Single();
}
