using System.ComponentModel;

namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>A message of an event stream.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventMessage
{
    /// <summary>Makes a message. Neither part is copied.</summary>
    /// <param name="headers">The headers, in their order on the wire.</param>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    internal EventMessage(IReadOnlyList<EventHeader> headers, ReadOnlyMemory<byte> payload)
    {
        ArgumentNullException.ThrowIfNull(headers);
        Headers = headers;
        Payload = payload;
    }

    /// <summary>The headers, in their order on the wire.</summary>
    internal IReadOnlyList<EventHeader> Headers { get; }

    /// <summary>The payload.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    /// <summary>The member of the union that an event is, or null where it does not say.</summary>
    /// <exception cref="EventStreamException">The header has another type than string.</exception>
    public string? EventType => Text(EventHeaderNames.EventType);

    /// <summary>Finds a header.</summary>
    /// <param name="name">Its name; case counts.</param>
    /// <param name="value">Its value, the first where several have the name.</param>
    /// <returns>False where no header has the name.</returns>
    internal bool TryGetHeader(string name, out EventHeaderValue value)
    {
        for (int i = 0; i < Headers.Count; i++)
        {
            if (Headers[i].Name == name)
            {
                value = Headers[i].Value;
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <summary>The text of a header that is a string.</summary>
    /// <param name="name">Its name; case counts.</param>
    /// <returns>The text, or null where no header has the name.</returns>
    /// <exception cref="EventStreamException">The header has another type.</exception>
    public string? Text(string name) => TryGetHeader(name, out EventHeaderValue value) ? value.AsString() : null;
}
