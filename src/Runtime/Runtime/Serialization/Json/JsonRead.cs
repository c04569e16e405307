using System.ComponentModel;
using System.Numerics;
using System.Text.Json;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>How values of each simple shape are read from JSON, for use as <see cref="JsonReadValue{T}"/>.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonRead
{
    /// <inheritdoc cref="JsonShapeReader.ReadString"/>
    /// <param name="reader">Where to read from.</param>
    public static string String(ref JsonShapeReader reader) => reader.ReadString();

    /// <inheritdoc cref="JsonShapeReader.ReadBoolean"/>
    /// <param name="reader">Where to read from.</param>
    public static bool Boolean(ref JsonShapeReader reader) => reader.ReadBoolean();

    /// <inheritdoc cref="JsonShapeReader.ReadSByte"/>
    /// <param name="reader">Where to read from.</param>
    public static sbyte SByte(ref JsonShapeReader reader) => reader.ReadSByte();

    /// <inheritdoc cref="JsonShapeReader.ReadInt16"/>
    /// <param name="reader">Where to read from.</param>
    public static short Int16(ref JsonShapeReader reader) => reader.ReadInt16();

    /// <inheritdoc cref="JsonShapeReader.ReadInt32"/>
    /// <param name="reader">Where to read from.</param>
    public static int Int32(ref JsonShapeReader reader) => reader.ReadInt32();

    /// <inheritdoc cref="JsonShapeReader.ReadInt64"/>
    /// <param name="reader">Where to read from.</param>
    public static long Int64(ref JsonShapeReader reader) => reader.ReadInt64();

    /// <inheritdoc cref="JsonShapeReader.ReadSingle"/>
    /// <param name="reader">Where to read from.</param>
    public static float Single(ref JsonShapeReader reader) => reader.ReadSingle();

    /// <inheritdoc cref="JsonShapeReader.ReadDouble"/>
    /// <param name="reader">Where to read from.</param>
    public static double Double(ref JsonShapeReader reader) => reader.ReadDouble();

    /// <inheritdoc cref="JsonShapeReader.ReadBigInteger"/>
    /// <param name="reader">Where to read from.</param>
    public static BigInteger BigInteger(ref JsonShapeReader reader) => reader.ReadBigInteger();

    /// <inheritdoc cref="JsonShapeReader.ReadDecimal"/>
    /// <param name="reader">Where to read from.</param>
    public static decimal Decimal(ref JsonShapeReader reader) => reader.ReadDecimal();

    /// <inheritdoc cref="JsonShapeReader.ReadBigIntegerText"/>
    /// <param name="reader">Where to read from.</param>
    public static BigInteger BigIntegerText(ref JsonShapeReader reader) => reader.ReadBigIntegerText();

    /// <inheritdoc cref="JsonShapeReader.ReadDecimalText"/>
    /// <param name="reader">Where to read from.</param>
    public static decimal DecimalText(ref JsonShapeReader reader) => reader.ReadDecimalText();

    /// <inheritdoc cref="JsonShapeReader.ReadBlob"/>
    /// <param name="reader">Where to read from.</param>
    public static ReadOnlyMemory<byte> Blob(ref JsonShapeReader reader) => reader.ReadBlob();

    /// <inheritdoc cref="JsonShapeReader.ReadDocument"/>
    /// <param name="reader">Where to read from.</param>
    public static JsonElement Document(ref JsonShapeReader reader) => reader.ReadDocument();

    /// <inheritdoc cref="JsonShapeReader.ReadEpochSeconds"/>
    /// <param name="reader">Where to read from.</param>
    public static DateTimeOffset EpochSeconds(ref JsonShapeReader reader) => reader.ReadEpochSeconds();

    /// <inheritdoc cref="JsonShapeReader.ReadDateTime"/>
    /// <param name="reader">Where to read from.</param>
    public static DateTimeOffset DateTime(ref JsonShapeReader reader) => reader.ReadDateTime();

    /// <inheritdoc cref="JsonShapeReader.ReadHttpDate"/>
    /// <param name="reader">Where to read from.</param>
    public static DateTimeOffset HttpDate(ref JsonShapeReader reader) => reader.ReadHttpDate();

    /// <inheritdoc cref="JsonShapeReader.ReadSensitiveTimestamp"/>
    /// <param name="reader">Where to read from.</param>
    public static DateTimeOffset SensitiveTimestamp(ref JsonShapeReader reader) => reader.ReadSensitiveTimestamp();

    /// <inheritdoc cref="JsonShapeReader.ReadEnum{T}"/>
    /// <param name="reader">Where to read from.</param>
    public static T Enum<T>(ref JsonShapeReader reader)
        where T : struct, IStringEnum<T> => reader.ReadEnum<T>();

    /// <inheritdoc cref="JsonShapeReader.ReadIntEnum{T}"/>
    /// <param name="reader">Where to read from.</param>
    public static T IntEnum<T>(ref JsonShapeReader reader)
        where T : struct, IIntEnum<T> => reader.ReadIntEnum<T>();

    /// <summary>Reads the shape that a whole text is; an empty text reads as <c>{}</c>.</summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="utf8Json">The text.</param>
    /// <param name="read">How to read the shape.</param>
    /// <exception cref="JsonShapeException">The text is not JSON of that shape.</exception>
    public static T From<T>(ReadOnlySpan<byte> utf8Json, JsonReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        JsonShapeReader reader = new(utf8Json);
        return read(ref reader);
    }

    /// <summary>Reads a shape as if <c>{}</c> had been sent: what stands in for a required structure that the service left out.</summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="read">How to read the shape.</param>
    /// <returns>What <paramref name="read"/> makes of no members.</returns>
    /// <exception cref="JsonShapeException">The shape is a union, or has to have one: nothing can take its place.</exception>
    public static T Empty<T>(JsonReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        JsonShapeReader reader = new("{}"u8);
        return read(ref reader) ?? throw JsonShapeReader.NoMember("$");
    }
}
