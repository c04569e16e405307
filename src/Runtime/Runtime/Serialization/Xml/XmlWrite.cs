using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>How values of each simple shape are written as XML, for use as <see cref="XmlWriteValue{T}"/>.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlWrite
{
    /// <summary>Writes a string.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What to write.</param>
    /// <exception cref="ArgumentException">The value has a character that XML cannot hold.</exception>
    public static void String(XmlShapeWriter writer, string value) => writer.Text(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What to write.</param>
    public static void Boolean(XmlShapeWriter writer, bool value) => writer.Plain(value ? "true"u8 : "false"u8);

    /// <summary>Writes Smithy's <c>byte</c>, which is signed.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void SByte(XmlShapeWriter writer, sbyte value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>short</c>.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Int16(XmlShapeWriter writer, short value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>integer</c>.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Int32(XmlShapeWriter writer, int value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>long</c>.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Int64(XmlShapeWriter writer, long value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>float</c>; <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> for what is not finite.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Single(XmlShapeWriter writer, float value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>double</c>; <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> for what is not finite.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Double(XmlShapeWriter writer, double value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>bigInteger</c>.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void BigInteger(XmlShapeWriter writer, BigInteger value) =>
        writer.Plain(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes Smithy's <c>bigDecimal</c>.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Decimal(XmlShapeWriter writer, decimal value) => writer.Number(value);

    /// <summary>Writes a blob as base64 with padding (RFC 4648, section 4).</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void Blob(XmlShapeWriter writer, ReadOnlyMemory<byte> value) => writer.Base64Text(value.Span);

    /// <summary>Writes a timestamp as seconds since 1970, with up to three digits of fraction where it has one.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void EpochSeconds(XmlShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.Plain(text[..TimestampText.EpochSeconds(value, text)]);
    }

    /// <summary>Writes a timestamp as RFC 3339 text in UTC, with a fraction where it has one.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void DateTime(XmlShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.Plain(text[..TimestampText.DateTime(value, text)]);
    }

    /// <summary>Writes a timestamp as an IMF-fixdate (RFC 9110, section 5.6.7), without its fraction.</summary>
    /// <inheritdoc cref="Boolean"/>
    public static void HttpDate(XmlShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.Plain(text[..TimestampText.HttpDate(value, text)]);
    }

    /// <summary>Writes an enum's text; <c>default</c>, which has none, with <c>xsi:nil="true"</c>.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void Enum<T>(XmlShapeWriter writer, T value)
        where T : struct, IStringEnum<T>
    {
        if (value.Value is null)
        {
            writer.Null();
        }
        else
        {
            writer.Text(value.Value);
        }
    }

    /// <summary>Writes an enum's number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Boolean"/>
    public static void IntEnum<T>(XmlShapeWriter writer, T value)
        where T : struct, IIntEnum<T> => writer.Number(value.Value);

    /// <summary>Writes a member of a union that the model does not know, as <see cref="XmlShapeReader.ReadRaw"/> gave it; nothing if it is empty.</summary>
    /// <param name="writer">Stands in the union's element.</param>
    /// <param name="value">The member's element, as UTF-8.</param>
    /// <exception cref="ArgumentException">The value is not one element of well-formed XML.</exception>
    public static void UnknownMember(XmlShapeWriter writer, UnknownValue? value)
    {
        if (value is null or { Bytes.IsEmpty: true })
        {
            return;
        }
        if (!value.MediaType.Contains("xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"The unknown member of a union cannot be written. The value is not XML: its media type is {value.MediaType}.", nameof(value));
        }
        try
        {
            new XmlShapeReader(value.Bytes).CopyTo(writer);
        }
        catch (XmlShapeException exception)
        {
            throw new ArgumentException("The union member that the model does not know must be one element of well-formed XML.", nameof(value), exception);
        }
    }
}
