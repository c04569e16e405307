using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>How values of each simple shape are written as JSON, for use as <see cref="JsonWriteValue{T}"/>.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWrite
{
    internal const string MediaType = "application/json";

    /// <summary>Writes a string; null as <c>null</c>. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What to write.</param>
    public static void String(JsonShapeWriter writer, string value)
    {
        if (value is null)
        {
            writer.Null();
        }
        else
        {
            writer.Quoted(value);
        }
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Boolean(JsonShapeWriter writer, bool value) => writer.Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes Smithy's <c>byte</c>, which is signed.</summary>
    /// <inheritdoc cref="String"/>
    public static void SByte(JsonShapeWriter writer, sbyte value) => writer.Integer(value);

    /// <summary>Writes Smithy's <c>short</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int16(JsonShapeWriter writer, short value) => writer.Integer(value);

    /// <summary>Writes Smithy's <c>integer</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int32(JsonShapeWriter writer, int value) => writer.Integer(value);

    /// <summary>Writes Smithy's <c>long</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int64(JsonShapeWriter writer, long value) => writer.Integer(value);

    /// <summary>Writes Smithy's <c>float</c>; the strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c> for what is not finite.</summary>
    /// <inheritdoc cref="String"/>
    public static void Single(JsonShapeWriter writer, float value) => writer.Float(value);

    /// <summary>Writes Smithy's <c>double</c>; the strings <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c> for what is not finite.</summary>
    /// <inheritdoc cref="String"/>
    public static void Double(JsonShapeWriter writer, double value) => writer.Float(value);

    /// <summary>Writes Smithy's <c>bigInteger</c> as a number.</summary>
    /// <inheritdoc cref="String"/>
    public static void BigInteger(JsonShapeWriter writer, BigInteger value) =>
        writer.Raw(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes Smithy's <c>bigDecimal</c> as a number.</summary>
    /// <inheritdoc cref="String"/>
    public static void Decimal(JsonShapeWriter writer, decimal value) => writer.Fixed(value);

    /// <summary>Writes Smithy's <c>bigInteger</c> as a string, as rpcv2Json wants it.</summary>
    /// <inheritdoc cref="String"/>
    public static void BigIntegerText(JsonShapeWriter writer, BigInteger value) =>
        writer.QuotedRaw(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes Smithy's <c>bigDecimal</c> as a string, as rpcv2Json wants it.</summary>
    /// <inheritdoc cref="String"/>
    public static void DecimalText(JsonShapeWriter writer, decimal value) =>
        writer.QuotedRaw(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes a blob as base64 with padding (RFC 4648, section 4).</summary>
    /// <inheritdoc cref="String"/>
    public static void Blob(JsonShapeWriter writer, ReadOnlyMemory<byte> value) => writer.QuotedBase64(value.Span);

    /// <summary>Writes a document as compact JSON, its strings and numbers as they were; <c>default</c> as <c>null</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Document(JsonShapeWriter writer, JsonElement value) => JsonDocumentWriter.Write(writer, value);

    /// <summary>Writes a timestamp as seconds since 1970, with up to three digits of fraction where it has one.</summary>
    /// <inheritdoc cref="String"/>
    public static void EpochSeconds(JsonShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.Raw(text[..TimestampText.EpochSeconds(value, text)]);
    }

    /// <summary>Writes a timestamp as RFC 3339 text in UTC, with a fraction where it has one.</summary>
    /// <inheritdoc cref="String"/>
    public static void DateTime(JsonShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.QuotedRaw(text[..TimestampText.DateTime(value, text)]);
    }

    /// <summary>Writes a timestamp as an IMF-fixdate (RFC 9110, section 5.6.7), without its fraction.</summary>
    /// <inheritdoc cref="String"/>
    public static void HttpDate(JsonShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.QuotedRaw(text[..TimestampText.HttpDate(value, text)]);
    }

    /// <summary>Writes an enum's text; <c>default</c>, which has none, as <c>null</c>.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void Enum<T>(JsonShapeWriter writer, T value)
        where T : struct, IStringEnum<T> => String(writer, value.Value);

    /// <summary>Writes an enum's number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void IntEnum<T>(JsonShapeWriter writer, T value)
        where T : struct, IIntEnum<T> => writer.Integer(value.Value);

    /// <summary>Writes a member of a union that the model does not know, as it came; nothing when it has no value.</summary>
    /// <param name="writer">Stands in the union's object.</param>
    /// <param name="name">The member's name, in need of escaping.</param>
    /// <param name="value">The member's value.</param>
    /// <exception cref="ArgumentException">The value is not JSON.</exception>
    public static void UnknownMember(JsonShapeWriter writer, string name, UnknownValue? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            return;
        }
        JsonElement json;
        try
        {
            json = value.AsJson();
        }
        catch (InvalidOperationException exception)
        {
            throw new ArgumentException($"The unknown member of a union cannot be written. {exception.Message}", nameof(value), exception);
        }

        writer.Key(name);
        Document(writer, json);
    }
}
