using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using Smithwright.Runtime.Errors;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>How values of each simple shape are written into a form, for use as <see cref="FormWriteValue{T}"/>.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FormWrite
{
    /// <summary>Writes a string. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">What to write.</param>
    public static void String(FormShapeWriter writer, string value) => writer.Text(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Boolean(FormShapeWriter writer, bool value) => writer.Text(value ? "true" : "false");

    /// <summary>Writes Smithy's <c>byte</c>, which is signed.</summary>
    /// <inheritdoc cref="String"/>
    public static void SByte(FormShapeWriter writer, sbyte value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>short</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int16(FormShapeWriter writer, short value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>integer</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int32(FormShapeWriter writer, int value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>long</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Int64(FormShapeWriter writer, long value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>float</c>; <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> for what is not finite.</summary>
    /// <inheritdoc cref="String"/>
    public static void Single(FormShapeWriter writer, float value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>double</c>; <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> for what is not finite.</summary>
    /// <inheritdoc cref="String"/>
    public static void Double(FormShapeWriter writer, double value) => writer.Number(value);

    /// <summary>Writes Smithy's <c>bigInteger</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void BigInteger(FormShapeWriter writer, BigInteger value) => writer.Text(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes Smithy's <c>bigDecimal</c>.</summary>
    /// <inheritdoc cref="String"/>
    public static void Decimal(FormShapeWriter writer, decimal value) => writer.Number(value);

    /// <summary>Writes a blob as base64 with padding (RFC 4648, section 4).</summary>
    /// <inheritdoc cref="String"/>
    public static void Blob(FormShapeWriter writer, ReadOnlyMemory<byte> value) => writer.Base64Text(value.Span);

    /// <summary>Writes a timestamp as seconds since 1970, with up to three digits of fraction where it has one.</summary>
    /// <inheritdoc cref="String"/>
    public static void EpochSeconds(FormShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.AsciiText(text[..TimestampText.EpochSeconds(value, text)]);
    }

    /// <summary>Writes a timestamp as RFC 3339 text in UTC, with a fraction where it has one.</summary>
    /// <inheritdoc cref="String"/>
    public static void DateTime(FormShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.AsciiText(text[..TimestampText.DateTime(value, text)]);
    }

    /// <summary>Writes a timestamp as an IMF-fixdate (RFC 9110, section 5.6.7), without its fraction.</summary>
    /// <inheritdoc cref="String"/>
    public static void HttpDate(FormShapeWriter writer, DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        writer.AsciiText(text[..TimestampText.HttpDate(value, text)]);
    }

    /// <summary>Writes an enum's text; <c>default</c>, which has none, writes nothing.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void Enum<T>(FormShapeWriter writer, T value)
        where T : struct, IStringEnum<T>
    {
        if (value.Value is not null)
        {
            writer.Text(value.Value);
        }
    }

    /// <summary>Writes an enum's number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static void IntEnum<T>(FormShapeWriter writer, T value)
        where T : struct, IIntEnum<T> => writer.Number(value.Value);

    /// <summary>Refuses a member of a union that the model does not know: it came as XML, and forms have no place for it.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The exception to throw.</returns>
    public static ArgumentException UnknownMember(string name) =>
        new($"The model does not know the union member {MessageText.Quote(name)}, so it cannot be sent in a form. Update the model, or set another member.");
}
