using System.ComponentModel;
using System.Text;
using Smithwright.Runtime.EventStreams.Framing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.EventStreams;

/// <summary>
/// Takes the parts of a message in the order in which generated code writes them: what it is, the payload, the headers. What is null is left out.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventMessageBuilder
{
    private readonly PooledBufferWriter _buffer;
    private List<EventHeader> _headers = [];
    private ReadOnlyMemory<byte>? _payload;

    internal EventMessageBuilder(PooledBufferWriter buffer) => _buffer = buffer;

    /// <summary>Begins an event.</summary>
    /// <param name="type">The member of the union.</param>
    public void BeginEvent(string type)
    {
        AddHeader(EventHeaderNames.MessageType, "event");
        AddHeader(EventHeaderNames.EventType, type);
    }

    /// <summary>Begins a modeled error.</summary>
    /// <param name="type">The member of the union.</param>
    public void BeginException(string type)
    {
        AddHeader(EventHeaderNames.MessageType, "exception");
        AddHeader(EventHeaderNames.ExceptionType, type);
    }

    /// <summary>Begins a payload, which is what is written to the buffer until the message is sent.</summary>
    /// <param name="contentType">The media type.</param>
    /// <returns>The buffer.</returns>
    public PooledBufferWriter BeginPayload(string contentType)
    {
        AddHeader(EventHeaderNames.ContentType, contentType);
        _payload = null;
        return _buffer;
    }

    /// <summary>Sets the payload to bytes, which must not change until the message has been sent.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="contentType">The media type.</param>
    public void SetPayload(ReadOnlyMemory<byte>? bytes, string contentType)
    {
        if (bytes is not { } payload)
        {
            return;
        }
        AddHeader(EventHeaderNames.ContentType, contentType);
        _payload = payload;
    }

    /// <summary>Sets the payload to a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contentType">The media type.</param>
    public void SetPayload(string? text, string contentType)
    {
        if (text is not null)
        {
            SetPayload(Encoding.UTF8.GetBytes(text), contentType);
        }
    }

    /// <summary>Writes an event that the model does not know, as it came.</summary>
    /// <param name="type">The member of the union.</param>
    /// <param name="value">The payload; null and no bytes stand for none.</param>
    public void AddUnknown(string type, UnknownValue? value)
    {
        BeginEvent(type);
        if (value is { Bytes.IsEmpty: false })
        {
            SetPayload(value.Bytes, value.MediaType);
        }
    }

    /// <summary>Adds a header that is a boolean.</summary>
    /// <param name="name">The header's name, at most 255 bytes in UTF-8.</param>
    /// <param name="value">Its value; null adds nothing.</param>
    public void AddHeader(string name, bool? value) => Add(name, value is { } given ? EventHeaderValue.FromBoolean(given) : null);

    /// <summary>Adds a header that is an integer of 8 bits.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, sbyte? value) => Add(name, value is { } given ? EventHeaderValue.FromSByte(given) : null);

    /// <summary>Adds a header that is an integer of 16 bits.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, short? value) => Add(name, value is { } given ? EventHeaderValue.FromInt16(given) : null);

    /// <summary>Adds a header that is an integer of 32 bits.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, int? value) => Add(name, value is { } given ? EventHeaderValue.FromInt32(given) : null);

    /// <summary>Adds a header that is an integer of 64 bits.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, long? value) => Add(name, value is { } given ? EventHeaderValue.FromInt64(given) : null);

    /// <summary>Adds a header that is a blob of at most 65,535 bytes.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, ReadOnlyMemory<byte>? value) => Add(name, value is { } given ? EventHeaderValue.FromBlob(given) : null);

    /// <summary>Adds a header that is a string of at most 65,535 bytes in UTF-8.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, string? value) => Add(name, value is not null ? EventHeaderValue.FromString(value) : null);

    /// <summary>Adds a header that is a timestamp; what is below a millisecond is dropped.</summary>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddHeader(string name, DateTimeOffset? value) => Add(name, value is { } given ? EventHeaderValue.FromTimestamp(given) : null);

    /// <summary>Adds a header that is the value of an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddEnumHeader<T>(string name, T? value)
        where T : struct, IStringEnum<T> => AddHeader(name, value?.Value);

    /// <summary>Adds a header that is the value of an integer enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="AddHeader(string, bool?)"/>
    public void AddIntEnumHeader<T>(string name, T? value)
        where T : struct, IIntEnum<T> => AddHeader(name, value?.Value);

    /// <summary>Makes the message of one event. Its payload is valid until the next one is made.</summary>
    internal EventMessage Build<TEvent>(Action<EventMessageBuilder, TEvent> write, TEvent value)
    {
        _buffer.Clear();
        _headers = [];
        _payload = null;
        write(this, value);
        return new EventMessage(_headers, _payload ?? _buffer.WrittenMemory);
    }

    private void Add(string name, EventHeaderValue? value)
    {
        if (value is { } given)
        {
            _headers.Add(new EventHeader(name, given));
        }
    }
}
