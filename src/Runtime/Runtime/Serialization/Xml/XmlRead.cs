using System.ComponentModel;
using System.Numerics;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Xml;

/// <summary>How values of each simple shape are read from XML, for use as <see cref="XmlReadValue{T}"/>. Only strings keep the blanks around them.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlRead
{
    /// <summary>Reads a string, blanks included.</summary>
    /// <param name="reader">Where to read from.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlShapeException">The XML is malformed, or is not what was expected.</exception>
    public static string String(XmlShapeReader reader) => reader.ReadText(KindNames.String);

    /// <summary>Reads <c>true</c> or <c>false</c>, in any case.</summary>
    /// <inheritdoc cref="String"/>
    public static bool Boolean(XmlShapeReader reader) => reader.ReadScalar<bool>(reader.IsStrict ? BooleanParser.TryParseStrictly : BooleanParser.TryParse, KindNames.Boolean);

    /// <summary>Reads a number of the type's range. A fraction of zero and an exponent are allowed.</summary>
    /// <inheritdoc cref="String"/>
    public static sbyte SByte(XmlShapeReader reader) => reader.ReadScalar<sbyte>(NumberParser.TryParseInteger, KindNames.SByte);

    /// <inheritdoc cref="SByte"/>
    public static short Int16(XmlShapeReader reader) => reader.ReadScalar<short>(NumberParser.TryParseInteger, KindNames.Int16);

    /// <inheritdoc cref="SByte"/>
    public static int Int32(XmlShapeReader reader) => reader.ReadScalar<int>(NumberParser.TryParseInteger, KindNames.Int32);

    /// <inheritdoc cref="SByte"/>
    public static long Int64(XmlShapeReader reader) => reader.ReadScalar<long>(NumberParser.TryParseInteger, KindNames.Int64);

    /// <summary>Reads a number, <c>NaN</c>, <c>Infinity</c> or <c>-Infinity</c>. What is beyond the type's range becomes infinite.</summary>
    /// <inheritdoc cref="String"/>
    public static float Single(XmlShapeReader reader) => reader.ReadScalar<float>(NumberParser.TryParseFloat, KindNames.Number);

    /// <inheritdoc cref="Single"/>
    public static double Double(XmlShapeReader reader) => reader.ReadScalar<double>(NumberParser.TryParseFloat, KindNames.Number);

    /// <summary>Reads an integer of at most 10,000 digits.</summary>
    /// <inheritdoc cref="String"/>
    public static BigInteger BigInteger(XmlShapeReader reader) => reader.ReadScalar<BigInteger>(NumberParser.TryParseBigInteger, KindNames.BigInteger);

    /// <summary>Reads a number; digits beyond a decimal's precision are rounded.</summary>
    /// <inheritdoc cref="String"/>
    public static decimal Decimal(XmlShapeReader reader) => reader.ReadScalar<decimal>(NumberParser.TryParseDecimal, KindNames.Decimal);

    /// <summary>Reads base64, which may be broken into lines.</summary>
    /// <inheritdoc cref="String"/>
    public static ReadOnlyMemory<byte> Blob(XmlShapeReader reader) => reader.ReadBase64();

    /// <summary>Reads a timestamp that should be seconds since 1970. Another format is recognized from the text and read as well. Messages may show the text.</summary>
    /// <inheritdoc cref="String"/>
    public static DateTimeOffset EpochSeconds(XmlShapeReader reader) => Timestamp(reader, StrictTimestamp.TryParseEpochSeconds);

    /// <summary>Reads a timestamp that should be RFC 3339 text. Another format is recognized from the text and read as well. Messages may show the text.</summary>
    /// <inheritdoc cref="String"/>
    public static DateTimeOffset DateTime(XmlShapeReader reader) => Timestamp(reader, StrictTimestamp.TryParseDateTime);

    /// <summary>Reads a timestamp that should be an IMF-fixdate. Another format is recognized from the text and read as well. Messages may show the text.</summary>
    /// <inheritdoc cref="String"/>
    public static DateTimeOffset HttpDate(XmlShapeReader reader) => Timestamp(reader, StrictTimestamp.TryParseHttpDate);

    /// <summary>Reads a timestamp in any format. No message shows its text.</summary>
    /// <inheritdoc cref="String"/>
    public static DateTimeOffset SensitiveTimestamp(XmlShapeReader reader) => reader.ReadScalar<DateTimeOffset>(TimestampParser.TryParse, KindNames.Timestamp);

    /// <summary>Reads the text of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static T Enum<T>(XmlShapeReader reader)
        where T : struct, IStringEnum<T> => T.FromValue(String(reader));

    /// <summary>Reads the number of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="String"/>
    public static T IntEnum<T>(XmlShapeReader reader)
        where T : struct, IIntEnum<T> => T.FromValue(Int32(reader));

    private static DateTimeOffset Timestamp(XmlShapeReader reader, XmlShapeReader.Utf8Parse<DateTimeOffset> strictly) => reader.IsStrict
        ? reader.ReadScalar(strictly, KindNames.Timestamp)
        : reader.ReadScalar<DateTimeOffset>(TimestampParser.TryParse, KindNames.Timestamp, showsText: true);
}
