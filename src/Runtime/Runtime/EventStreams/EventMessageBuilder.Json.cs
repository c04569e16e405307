using System.Text.Json;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.EventStreams;

// Until the generator calls BeginPayload and AddUnknown with an UnknownValue.
/// <content>Payloads of JSON.</content>
public sealed partial class EventMessageBuilder
{
    /// <summary>Begins a payload of JSON, which is what is written until the message is sent.</summary>
    /// <param name="contentType">The media type.</param>
    /// <returns>The writer.</returns>
    public JsonShapeWriter BeginJson(string contentType) => new(BeginPayload(contentType));

    /// <summary>Writes an event that the model does not know, as it came.</summary>
    /// <param name="type">The member of the union.</param>
    /// <param name="value">The payload; an undefined document stands for none.</param>
    /// <param name="contentType">The media type of JSON.</param>
    public void AddUnknown(string type, JsonElement value, string contentType)
    {
        BeginEvent(type);
        if (value.ValueKind != JsonValueKind.Undefined)
            JsonWrite.Document(BeginJson(contentType), value);
    }
}
