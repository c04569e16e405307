using System.Text.Json;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.EventStreams;

// Until the generator calls JsonRead.From and EventRead.Unknown.
/// <content>Payloads of JSON.</content>
public static partial class EventRead
{
    private static readonly JsonElement s_nothing = JsonRead.ParseDocument("null");

    /// <summary>The shape in a payload of JSON; an empty payload reads as an empty object.</summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="message">The message.</param>
    /// <param name="read">How to read the shape.</param>
    /// <returns>The shape.</returns>
    /// <exception cref="JsonShapeException">The payload is no JSON of that shape.</exception>
    public static T Json<T>(EventMessage message, JsonReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(message);
        return JsonRead.From(message.Payload.Span, read);
    }

    /// <summary>The payload of an event that the model does not know.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The payload where it is JSON, otherwise a document of <c>null</c>.</returns>
    public static JsonElement Document(EventMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Payload.IsEmpty)
            return s_nothing;
        try
        {
            return Json(message, JsonRead.Document);
        }
        catch (JsonShapeException)
        {
            // Nothing says that the payload of such an event must be JSON.
            return s_nothing;
        }
    }
}
