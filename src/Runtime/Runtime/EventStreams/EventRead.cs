using System.ComponentModel;
using System.Text;
using Smithwright.Runtime.EventStreams.Framing;

namespace Smithwright.Runtime.EventStreams;

/// <summary>
/// How generated code reads the members of events: Smithy's <c>eventHeader</c> and <c>eventPayload</c>. Where a header is absent the value is null.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EventRead
{
    /// <summary>The boolean in a header.</summary>
    /// <param name="message">The message.</param>
    /// <param name="name">The header's name; case counts.</param>
    /// <returns>The value, or null where no header has the name.</returns>
    /// <exception cref="EventStreamException">The header has another type.</exception>
    public static bool? Boolean(EventMessage message, string name) => Find(message, name)?.AsBoolean();

    /// <summary>The integer of 8 bits in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static sbyte? SByte(EventMessage message, string name) => Find(message, name)?.AsSByte();

    /// <summary>The integer of 16 bits in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static short? Int16(EventMessage message, string name) => Find(message, name)?.AsInt16();

    /// <summary>The integer of 32 bits in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static int? Int32(EventMessage message, string name) => Find(message, name)?.AsInt32();

    /// <summary>The integer of 64 bits in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static long? Int64(EventMessage message, string name) => Find(message, name)?.AsInt64();

    /// <summary>The blob in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static ReadOnlyMemory<byte>? Blob(EventMessage message, string name) => Find(message, name)?.AsBlob();

    /// <summary>The string in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static string? String(EventMessage message, string name) => Find(message, name)?.AsString();

    /// <summary>The timestamp in a header.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static DateTimeOffset? Timestamp(EventMessage message, string name) => Find(message, name)?.AsTimestamp();

    /// <summary>The value of an enum in a header.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Boolean"/>
    public static T? Enum<T>(EventMessage message, string name)
        where T : struct, IStringEnum<T> => String(message, name) is { } value ? T.FromValue(value) : null;

    /// <summary>The value of an integer enum in a header.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Boolean"/>
    public static T? IntEnum<T>(EventMessage message, string name)
        where T : struct, IIntEnum<T> => Int32(message, name) is { } value ? T.FromValue(value) : null;

    /// <summary>The payload as UTF-8 text.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The text, empty where the payload is.</returns>
    public static string Text(EventMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Encoding.UTF8.GetString(message.Payload.Span);
    }

    /// <summary>The payload of an event that the model does not know.</summary>
    /// <param name="message">The message.</param>
    /// <param name="mediaType">The media type of payloads that do not have one.</param>
    public static UnknownValue Unknown(EventMessage message, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new UnknownValue(message.Payload, String(message, EventHeaderNames.ContentType) is { Length: > 0 } type ? type : mediaType);
    }

    private static EventHeaderValue? Find(EventMessage message, string name)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.TryGetHeader(name, out EventHeaderValue value) ? value : null;
    }
}
