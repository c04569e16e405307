using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>
/// From the text of headers, labels and query parameters of requests to values. Unlike <see cref="WireText"/>, it accepts nothing but the form that the model
/// asks for: what a service lets pass becomes an interface that callers rely on. Null stays null.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StrictText
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789+-.eE");

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The value; null for none.</returns>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static bool? ParseBoolean(string? text) => text switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw new WireTextException(KindNames.Boolean),
    };

    /// <summary>Reads decimal digits, after a minus sign where the number is below zero.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static sbyte? ParseSByte(string? text) => Integer<sbyte>(text, KindNames.SByte);

    /// <inheritdoc cref="ParseSByte"/>
    public static short? ParseInt16(string? text) => Integer<short>(text, KindNames.Int16);

    /// <inheritdoc cref="ParseSByte"/>
    public static int? ParseInt32(string? text) => Integer<int>(text, KindNames.Int32);

    /// <inheritdoc cref="ParseSByte"/>
    public static long? ParseInt64(string? text) => Integer<long>(text, KindNames.Int64);

    /// <summary>Reads an integer of at most 10,000 digits.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static BigInteger? ParseBigInteger(string? text) => IsInteger(text, KindNames.BigInteger) ? WireText.ParseBigInteger(text) : null;

    /// <summary>Reads a number; digits beyond a decimal's precision are rounded.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static decimal? ParseDecimal(string? text) => IsNumber(text, KindNames.Decimal) ? WireText.ParseDecimal(text) : null;

    /// <summary>Reads a number, <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static float? ParseSingle(string? text) => IsNonFinite(text) || IsNumber(text, KindNames.Number) ? WireText.ParseSingle(text) : null;

    /// <inheritdoc cref="ParseSingle"/>
    public static double? ParseDouble(string? text) => IsNonFinite(text) || IsNumber(text, KindNames.Number) ? WireText.ParseDouble(text) : null;

    /// <summary>Reads seconds since 1970.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseEpochSeconds(string? text) => Timestamp(text, StrictTimestamp.TryParseEpochSeconds);

    /// <summary>Reads RFC 3339 text in UTC.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseDateTime(string? text) => Timestamp(text, StrictTimestamp.TryParseDateTime);

    /// <summary>Reads an IMF-fixdate.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseHttpDate(string? text) => Timestamp(text, StrictTimestamp.TryParseHttpDate);

    /// <summary>Wraps an enum's number, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="ParseSByte"/>
    public static T? ParseIntEnum<T>(string? text)
        where T : struct, IIntEnum<T> => ParseInt32(text) is { } number ? T.FromValue(number) : null;

    /// <summary>Reads the text whose UTF-8 was sent as base64.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static string? ParseBase64(string? text) =>
        text is null || text.AsSpan().IndexOfAny(" \t\r\n") < 0 ? WireText.ParseBase64(text) : throw new WireTextException(KindNames.Blob);

    private static T? Integer<T>(string? text, string expected)
        where T : struct, IBinaryInteger<T>
    {
        if (!IsInteger(text, expected))
        {
            return null;
        }
        return T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value) ? value : throw new WireTextException(expected);
    }

    /// <summary>False for null.</summary>
    private static bool IsInteger(string? text, string expected)
    {
        if (text is null)
        {
            return false;
        }
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        return !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0 ? true : throw new WireTextException(expected);
    }

    /// <inheritdoc cref="IsInteger"/>
    private static bool IsNumber(string? text, string expected)
    {
        if (text is null)
        {
            return false;
        }
        return text.Length > 0 && text[0] != '+' && text.AsSpan().IndexOfAnyExcept(NumberCharacters) < 0 ? true : throw new WireTextException(expected);
    }

    private static bool IsNonFinite(string? text) => text is "NaN" or "Infinity" or "-Infinity";

    private static DateTimeOffset? Timestamp(string? text, StrictTimestamp.TryParse parse)
    {
        if (text is null)
        {
            return null;
        }
        Span<byte> room = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(text, room, out int length) && parse(room[..length], out DateTimeOffset value)
            ? value
            : throw new WireTextException(KindNames.Timestamp);
    }
}
