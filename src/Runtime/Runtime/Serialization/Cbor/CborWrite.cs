using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using Smithwright.Runtime.Errors;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>How values of each simple shape are written as CBOR, for use as <see cref="CborWriteValue{T}"/>.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CborWrite
{
    internal const string MediaType = "application/cbor";

    /// <summary>Writes a text string; null as null. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What to write.</param>
    public static void String(CborShapeWriter writer, string value)
    {
        if (value is null)
        {
            writer.Null();
        }
        else
        {
            writer.Text(value);
        }
    }

    /// <summary>Writes true or false.</summary>
    /// <inheritdoc cref="String"/>
    public static void Boolean(CborShapeWriter writer, bool value) => writer.Byte(value ? CborHead.True : CborHead.False);

    /// <summary>Writes Smithy's <c>byte</c>, which is signed.</summary>
    /// <inheritdoc cref="String"/>
    public static void SByte(CborShapeWriter writer, sbyte value) => Int64(writer, value);

    /// <summary>Writes Smithy's <c>short</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int16(CborShapeWriter writer, short value) => Int64(writer, value);

    /// <summary>Writes Smithy's <c>integer</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int32(CborShapeWriter writer, int value) => Int64(writer, value);

    /// <summary>Writes Smithy's <c>long</c>. All integers take the shortest form.</summary>
    /// <inheritdoc cref="String"/>
    // The argument of a negative integer n is -1 - n, which is its complement.
    public static void Int64(CborShapeWriter writer, long value) =>
        writer.Head(value < 0 ? CborKind.NegativeInteger : CborKind.UnsignedInteger, (ulong)(value < 0 ? ~value : value));

    /// <summary>Writes Smithy's <c>float</c> in 32 bits.</summary>
    /// <inheritdoc cref="String"/>
    public static void Single(CborShapeWriter writer, float value)
    {
        Span<byte> item = stackalloc byte[1 + sizeof(float)];
        item[0] = CborHead.Single;
        BinaryPrimitives.WriteSingleBigEndian(item[1..], value);
        writer.Raw(item);
    }

    /// <summary>Writes Smithy's <c>double</c> in 32 bits if these hold it, otherwise in 64. Not every implementation reads 16.</summary>
    /// <inheritdoc cref="String"/>
    public static void Double(CborShapeWriter writer, double value)
    {
        if (BitConverter.DoubleToInt64Bits((float)value) == BitConverter.DoubleToInt64Bits(value))
        {
            Single(writer, (float)value);
        }
        else
        {
            WideDouble(writer, value);
        }
    }

    /// <summary>Writes Smithy's <c>bigInteger</c> as a bignum (RFC 8949, section 3.4.3), whatever its size.</summary>
    /// <inheritdoc cref="String"/>
    public static void BigInteger(CborShapeWriter writer, BigInteger value)
    {
        bool isNegative = value.Sign < 0;
        writer.Head(CborKind.Tag, isNegative ? CborTags.NegativeBignum : CborTags.UnsignedBignum);
        writer.String(CborKind.ByteString, (isNegative ? -1 - value : value).ToByteArray(isUnsigned: true, isBigEndian: true));
    }

    /// <summary>Writes Smithy's <c>bigDecimal</c> as a decimal fraction (RFC 8949, section 3.4.4).</summary>
    /// <inheritdoc cref="String"/>
    public static void Decimal(CborShapeWriter writer, decimal value)
    {
        writer.Head(CborKind.Tag, CborTags.DecimalFraction);
        writer.Head(CborKind.Array, 2);
        Int64(writer, -value.Scale);
        BigInteger mantissa = Mantissa(value);
        if (mantissa >= long.MinValue && mantissa <= long.MaxValue)
        {
            Int64(writer, (long)mantissa);
        }
        else
        {
            BigInteger(writer, mantissa);
        }
    }

    /// <summary>Writes a blob as a byte string.</summary>
    /// <inheritdoc cref="String"/>
    public static void Blob(CborShapeWriter writer, ReadOnlyMemory<byte> value) => writer.String(CborKind.ByteString, value.Span);

    /// <summary>Writes a timestamp as seconds since 1970 with tag 1: an integer, or a double where there are milliseconds. Anything smaller is dropped.</summary>
    /// <inheritdoc cref="String"/>
    public static void Timestamp(CborShapeWriter writer, DateTimeOffset value)
    {
        writer.Head(CborKind.Tag, CborTags.EpochTime);
        long milliseconds = value.ToUnixTimeMilliseconds();
        if (milliseconds % 1000 == 0)
        {
            Int64(writer, milliseconds / 1000);
        }
        else
        {
            WideDouble(writer, milliseconds / 1000.0);
        }
    }

    /// <summary>Writes an enum's text; <c>default</c>, which has none, as null.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void Enum<T>(CborShapeWriter writer, T value)
        where T : struct, IStringEnum<T> => String(writer, value.Value);

    /// <summary>Writes an enum's number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void IntEnum<T>(CborShapeWriter writer, T value)
        where T : struct, IIntEnum<T> => Int64(writer, value.Value);

    /// <summary>Writes a member of a union that the model does not know, as it came; nothing if it has no value.</summary>
    /// <param name="writer">Stands in the union's map.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value, one CBOR item.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not one well-formed CBOR item.</exception>
    public static void UnknownMember(CborShapeWriter writer, string name, UnknownValue? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null || value.Bytes.IsEmpty)
        {
            return;
        }
        if (!value.MediaType.Contains("cbor", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The value of the union's member {MessageText.Quote(name)} cannot be written: expected {MediaType}, found {MessageText.Clean(value.MediaType)}.", nameof(value));
        }
        if (!CborShapeReader.IsOneItem(value.Bytes.Span))
        {
            throw new ArgumentException($"The value of the union's member {MessageText.Quote(name)} is not one well-formed CBOR item.", nameof(value));
        }
        writer.Key(name);
        writer.Raw(value.Bytes.Span);
    }

    private static void WideDouble(CborShapeWriter writer, double value)
    {
        Span<byte> item = stackalloc byte[1 + sizeof(double)];
        item[0] = CborHead.Double;
        BinaryPrimitives.WriteDoubleBigEndian(item[1..], value);
        writer.Raw(item);
    }

    private static BigInteger Mantissa(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        BigInteger magnitude = new(new decimal(parts[0], parts[1], parts[2], isNegative: false, scale: 0));
        return value < 0 ? -magnitude : magnitude;
    }
}
