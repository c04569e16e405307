namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>The value of a header, of one of ten types. <c>default</c> is the boolean true.</summary>
internal readonly struct EventHeaderValue : IEquatable<EventHeaderValue>
{
    private readonly long _number;
    private readonly string? _text;
    private readonly ReadOnlyMemory<byte> _bytes;

    private EventHeaderValue(EventHeaderType type, long number = 0, string? text = null, ReadOnlyMemory<byte> bytes = default)
    {
        Type = type;
        _number = number;
        _text = text;
        _bytes = bytes;
    }

    /// <summary>The type of the value.</summary>
    public EventHeaderType Type { get; }

    internal long Number => _number;

    internal string Text => _text ?? "";

    internal ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Makes a boolean.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The header value.</returns>
    public static EventHeaderValue FromBoolean(bool value) => new(value ? EventHeaderType.True : EventHeaderType.False);

    /// <summary>Makes an integer of 8 bits.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromSByte(sbyte value) => new(EventHeaderType.SByte, value);

    /// <summary>Makes an integer of 16 bits.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromInt16(short value) => new(EventHeaderType.Int16, value);

    /// <summary>Makes an integer of 32 bits.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromInt32(int value) => new(EventHeaderType.Int32, value);

    /// <summary>Makes an integer of 64 bits.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromInt64(long value) => new(EventHeaderType.Int64, value);

    /// <summary>Makes a blob, which is not copied.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromBlob(ReadOnlyMemory<byte> value) => new(EventHeaderType.Blob, bytes: value);

    /// <summary>Makes a string.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static EventHeaderValue FromString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(EventHeaderType.String, text: value);
    }

    /// <summary>Makes a timestamp; what is below a millisecond is dropped.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromTimestamp(DateTimeOffset value) => new(EventHeaderType.Timestamp, value.ToUnixTimeMilliseconds());

    /// <summary>Makes a UUID.</summary>
    /// <inheritdoc cref="FromBoolean"/>
    public static EventHeaderValue FromUuid(Guid value) => new(EventHeaderType.Uuid, bytes: value.ToByteArray(bigEndian: true));

    /// <summary>Whether two values have the same type and content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True where they are equal.</returns>
    public static bool operator ==(EventHeaderValue left, EventHeaderValue right) => left.Equals(right);

    /// <summary>Whether two values differ in type or content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(EventHeaderValue left, EventHeaderValue right) => !left.Equals(right);

    /// <summary>The boolean.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="EventStreamException">The value has another type.</exception>
    public bool AsBoolean() => Type <= EventHeaderType.False ? Type == EventHeaderType.True : throw Unlike("a boolean");

    /// <summary>The integer, of whatever width it was sent, within the range of 8 bits.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public sbyte AsSByte() => (sbyte)AsInteger(sbyte.MinValue, sbyte.MaxValue, "an 8-bit integer");

    /// <summary>The integer, of whatever width it was sent, within the range of 16 bits.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public short AsInt16() => (short)AsInteger(short.MinValue, short.MaxValue, "a 16-bit integer");

    /// <summary>The integer, of whatever width it was sent, within the range of 32 bits.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public int AsInt32() => (int)AsInteger(int.MinValue, int.MaxValue, "a 32-bit integer");

    /// <summary>The integer, of whatever width it was sent.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public long AsInt64() => AsInteger(long.MinValue, long.MaxValue, "a 64-bit integer");

    /// <summary>The blob.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public ReadOnlyMemory<byte> AsBlob() => Type == EventHeaderType.Blob ? _bytes : throw Unlike("a blob");

    /// <summary>The string.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public string AsString() => Type == EventHeaderType.String ? Text : throw Unlike("a string");

    /// <summary>The timestamp, in UTC.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public DateTimeOffset AsTimestamp() =>
        Type == EventHeaderType.Timestamp ? DateTimeOffset.FromUnixTimeMilliseconds(_number) : throw Unlike("a timestamp");

    /// <summary>The UUID.</summary>
    /// <inheritdoc cref="AsBoolean"/>
    public Guid AsUuid() => Type == EventHeaderType.Uuid ? new Guid(_bytes.Span, bigEndian: true) : throw Unlike("a UUID");

    /// <inheritdoc/>
    public bool Equals(EventHeaderValue other) =>
        Type == other.Type && _number == other._number && _text == other._text && _bytes.Span.SequenceEqual(other._bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventHeaderValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Type);
        hash.Add(_number);
        hash.Add(_text);
        hash.AddBytes(_bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>The type only: the value may be sensitive.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => Type.ToString();

    private long AsInteger(long min, long max, string expected) =>
        Type is >= EventHeaderType.SByte and <= EventHeaderType.Int64 && _number >= min && _number <= max ? _number : throw Unlike(expected);

    private EventStreamException Unlike(string expected) => new($"Expected a header that is {expected}, found one of type {Type}.");
}
