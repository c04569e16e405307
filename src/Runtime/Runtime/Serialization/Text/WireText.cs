using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>
/// The text of simple shapes in headers, URI labels and query parameters, as Smithy's HTTP bindings define it, and back. Null stays null,
/// and means that nothing is sent.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class WireText
{
    /// <summary>The text itself.</summary>
    /// <param name="value">The value; null for none.</param>
    /// <returns>The text; null for none.</returns>
    public static string? Format(string? value) => value;

    /// <summary>What follows the last slash of a text.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? LastSegment(string? value) => value?[(value.LastIndexOf('/') + 1)..];

    /// <summary>A text, or what stands for one that is null or empty.</summary>
    public static string OrDefault(string? value, string standIn) => string.IsNullOrEmpty(value) ? standIn : value;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Format(bool value) => value ? "true" : "false";

    /// <summary>Decimal digits, with a minus sign below zero.</summary>
    /// <inheritdoc cref="Format(bool)"/>
    public static string Format(sbyte value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(sbyte)"/>
    public static string Format(short value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(sbyte)"/>
    public static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(sbyte)"/>
    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(sbyte)"/>
    public static string Format(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(sbyte)"/>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest digits that read back as the same number; <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>.</summary>
    /// <inheritdoc cref="Format(bool)"/>
    public static string Format(float value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(float)"/>
    public static string Format(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Seconds since 1970, with up to three digits of fraction where the timestamp has one.</summary>
    /// <inheritdoc cref="Format(bool)"/>
    public static string EpochSeconds(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        return Encoding.ASCII.GetString(text[..TimestampText.EpochSeconds(value, text)]);
    }

    /// <summary>RFC 3339 text in UTC, with a fraction where the timestamp has one.</summary>
    /// <inheritdoc cref="Format(bool)"/>
    public static string DateTime(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        return Encoding.ASCII.GetString(text[..TimestampText.DateTime(value, text)]);
    }

    /// <summary>An IMF-fixdate (RFC 9110, section 5.6.7), without the fraction.</summary>
    /// <inheritdoc cref="Format(bool)"/>
    public static string HttpDate(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[TimestampText.MaxLength];
        return Encoding.ASCII.GetString(text[..TimestampText.HttpDate(value, text)]);
    }

    /// <summary>An enum's text; null for <c>default</c>, which has none.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Format(string)"/>
    public static string? Enum<T>(T value)
        where T : struct, IStringEnum<T> => value.Value;

    /// <summary>An enum's number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="Format(bool)"/>
    public static string IntEnum<T>(T value)
        where T : struct, IIntEnum<T> => Format(value.Value);

    /// <summary>The base64 of the text's UTF-8, as headers with a media type are sent.</summary>
    /// <inheritdoc cref="Format(string)"/>
    public static string? Base64(string? value) => value is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
}
