using System.ComponentModel;
using System.Numerics;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>How values of each simple shape are read from CBOR, for use as <see cref="CborReadValue{T}"/>.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CborRead
{
    /// <inheritdoc cref="CborShapeReader.ReadString"/>
    /// <param name="reader">Where to read from.</param>
    public static string String(ref CborShapeReader reader) => reader.ReadString();

    /// <inheritdoc cref="CborShapeReader.ReadBoolean"/>
    /// <param name="reader">Where to read from.</param>
    public static bool Boolean(ref CborShapeReader reader) => reader.ReadBoolean();

    /// <inheritdoc cref="CborShapeReader.ReadSByte"/>
    /// <param name="reader">Where to read from.</param>
    public static sbyte SByte(ref CborShapeReader reader) => reader.ReadSByte();

    /// <inheritdoc cref="CborShapeReader.ReadInt16"/>
    /// <param name="reader">Where to read from.</param>
    public static short Int16(ref CborShapeReader reader) => reader.ReadInt16();

    /// <inheritdoc cref="CborShapeReader.ReadInt32"/>
    /// <param name="reader">Where to read from.</param>
    public static int Int32(ref CborShapeReader reader) => reader.ReadInt32();

    /// <inheritdoc cref="CborShapeReader.ReadInt64"/>
    /// <param name="reader">Where to read from.</param>
    public static long Int64(ref CborShapeReader reader) => reader.ReadInt64();

    /// <inheritdoc cref="CborShapeReader.ReadSingle"/>
    /// <param name="reader">Where to read from.</param>
    public static float Single(ref CborShapeReader reader) => reader.ReadSingle();

    /// <inheritdoc cref="CborShapeReader.ReadDouble"/>
    /// <param name="reader">Where to read from.</param>
    public static double Double(ref CborShapeReader reader) => reader.ReadDouble();

    /// <inheritdoc cref="CborShapeReader.ReadBigInteger"/>
    /// <param name="reader">Where to read from.</param>
    public static BigInteger BigInteger(ref CborShapeReader reader) => reader.ReadBigInteger();

    /// <inheritdoc cref="CborShapeReader.ReadDecimal"/>
    /// <param name="reader">Where to read from.</param>
    public static decimal Decimal(ref CborShapeReader reader) => reader.ReadDecimal();

    /// <inheritdoc cref="CborShapeReader.ReadBlob"/>
    /// <param name="reader">Where to read from.</param>
    public static ReadOnlyMemory<byte> Blob(ref CborShapeReader reader) => reader.ReadBlob();

    /// <inheritdoc cref="CborShapeReader.ReadTimestamp"/>
    /// <param name="reader">Where to read from.</param>
    public static DateTimeOffset Timestamp(ref CborShapeReader reader) => reader.ReadTimestamp();

    /// <inheritdoc cref="CborShapeReader.ReadEnum{T}"/>
    /// <param name="reader">Where to read from.</param>
    public static T Enum<T>(ref CborShapeReader reader)
        where T : struct, IStringEnum<T> => reader.ReadEnum<T>();

    /// <inheritdoc cref="CborShapeReader.ReadIntEnum{T}"/>
    /// <param name="reader">Where to read from.</param>
    public static T IntEnum<T>(ref CborShapeReader reader)
        where T : struct, IIntEnum<T> => reader.ReadIntEnum<T>();

    /// <summary>Reads the shape that is all of some data; empty data reads as an empty map.</summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="data">The data.</param>
    /// <param name="read">How to read the shape.</param>
    /// <returns>The shape.</returns>
    /// <exception cref="CborShapeException">The data is not CBOR of that shape.</exception>
    public static T From<T>(ReadOnlySpan<byte> data, CborReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        CborShapeReader reader = new(data);
        return read(ref reader);
    }

    /// <summary>Reads a shape as if an empty map had been sent: what stands in for a required structure that the service left out.</summary>
    /// <typeparam name="T">The type of the shape.</typeparam>
    /// <param name="read">How to read the shape.</param>
    /// <returns>What <paramref name="read"/> makes of no members.</returns>
    /// <exception cref="CborShapeException">The shape is a union, or has to have one: nothing can take its place.</exception>
    public static T Empty<T>(CborReadValue<T?> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        CborShapeReader reader = new(default);
        return read(ref reader) ?? throw CborShapeReader.NoMember("$");
    }
}
