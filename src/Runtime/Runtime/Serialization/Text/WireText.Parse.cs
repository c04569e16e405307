using System.Numerics;
using System.Text;

namespace Smithwright.Runtime.Serialization.Text;

/// <content>From text to value.</content>
public static partial class WireText
{
    private delegate bool TryParse<T>(ReadOnlySpan<byte> text, out T value);

    /// <summary>Reads <c>true</c> or <c>false</c>, in any case.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The value; null for none.</returns>
    /// <exception cref="WireTextException">The text is something else.</exception>
    public static bool? ParseBoolean(string? text) => Parse<bool>(text, BooleanParser.TryParse, KindNames.Boolean);

    /// <summary>Reads a number of the type's range. A fraction of zero and an exponent are allowed.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static sbyte? ParseSByte(string? text) => Parse<sbyte>(text, NumberParser.TryParseInteger, KindNames.SByte);

    /// <inheritdoc cref="ParseSByte"/>
    public static short? ParseInt16(string? text) => Parse<short>(text, NumberParser.TryParseInteger, KindNames.Int16);

    /// <inheritdoc cref="ParseSByte"/>
    public static int? ParseInt32(string? text) => Parse<int>(text, NumberParser.TryParseInteger, KindNames.Int32);

    /// <inheritdoc cref="ParseSByte"/>
    public static long? ParseInt64(string? text) => Parse<long>(text, NumberParser.TryParseInteger, KindNames.Int64);

    /// <summary>Reads an integer of at most 10,000 digits.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static BigInteger? ParseBigInteger(string? text) => Parse<BigInteger>(text, NumberParser.TryParseBigInteger, KindNames.BigInteger);

    /// <summary>Reads a number; digits beyond a decimal's precision are rounded.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static decimal? ParseDecimal(string? text) => Parse<decimal>(text, NumberParser.TryParseDecimal, KindNames.Decimal);

    /// <summary>Reads a number, <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static float? ParseSingle(string? text) => Parse<float>(text, NumberParser.TryParseFloat, KindNames.Number);

    /// <inheritdoc cref="ParseSingle"/>
    public static double? ParseDouble(string? text) => Parse<double>(text, NumberParser.TryParseFloat, KindNames.Number);

    /// <summary>Reads a timestamp that should be seconds since 1970. Another format is seen from the text and read as well.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseEpochSeconds(string? text) => ParseTimestamp(text);

    /// <summary>Reads a timestamp that should be RFC 3339 text. Another format is seen from the text and read as well.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseDateTime(string? text) => ParseTimestamp(text);

    /// <summary>Reads a timestamp that should be an IMF-fixdate. Another format is seen from the text and read as well.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseHttpDate(string? text) => ParseTimestamp(text);

    /// <summary>Reads a timestamp in any format whose text no message may show.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static DateTimeOffset? ParseSensitiveTimestamp(string? text) => Parse<DateTimeOffset>(text, TimestampParser.TryParse, KindNames.Timestamp);

    /// <summary>Wraps an enum's text, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="text">The text; null for none.</param>
    /// <returns>The value; null for none.</returns>
    public static T? ParseEnum<T>(string? text)
        where T : struct, IStringEnum<T> => text is null ? null : T.FromValue(text);

    /// <summary>Wraps an enum's number, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="ParseBoolean"/>
    public static T? ParseIntEnum<T>(string? text)
        where T : struct, IIntEnum<T> => ParseInt32(text) is { } number ? T.FromValue(number) : null;

    /// <summary>Reads the text whose UTF-8 was sent as base64.</summary>
    /// <inheritdoc cref="ParseBoolean"/>
    public static string? ParseBase64(string? text)
    {
        if (text is null)
        {
            return null;
        }
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int written)
            ? Encoding.UTF8.GetString(bytes, 0, written)
            : throw new WireTextException(KindNames.Blob);
    }

    /// <summary>Reads every item of a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="texts">The texts of the items; null for no list.</param>
    /// <param name="parse">How to read an item, such as <see cref="ParseInt32"/>.</param>
    /// <returns>The items; null for no list.</returns>
    /// <exception cref="WireTextException">One of the texts is something else.</exception>
    public static IReadOnlyList<T>? ParseList<T>(IReadOnlyList<string>? texts, Func<string?, T?> parse)
        where T : struct
    {
        if (texts is null)
        {
            return null;
        }
        T[] items = new T[texts.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = parse(texts[i]).GetValueOrDefault();
        }
        return items;
    }

    private static DateTimeOffset? ParseTimestamp(string? text) => Parse<DateTimeOffset>(text, TimestampParser.TryParse, KindNames.Timestamp, showsText: true);

    private static T? Parse<T>(string? text, TryParse<T> tryParse, string expected, bool showsText = false)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        Span<byte> room = stackalloc byte[256];
        Span<byte> utf8 = trimmed.Length * 3 <= room.Length ? room : new byte[trimmed.Length * 3];
        int length = Encoding.UTF8.GetBytes(trimmed, utf8);
        if (tryParse(utf8[..length], out T value))
        {
            return value;
        }
        throw showsText ? new WireTextException(expected, text) : new WireTextException(expected);
    }
}
