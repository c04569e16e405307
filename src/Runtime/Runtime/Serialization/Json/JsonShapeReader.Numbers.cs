using System.Buffers.Text;
using System.Numerics;
using System.Text.Json;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Booleans, numbers and timestamps. Each may stand in a string as well, as some services send them.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Reads a boolean.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The value is of another kind.</exception>
    public readonly bool ReadBoolean()
    {
        switch (_kind)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String when !IsStrict:
                return BooleanParser.TryParse(ScalarText(), out bool value) ? value : throw WrongValue(KindNames.Boolean);
            default:
                throw WrongKind(KindNames.Boolean);
        }
    }

    /// <summary>Reads a number of the type's range. A fraction of zero and an exponent are allowed.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="JsonShapeException">The value is of another kind, or out of range.</exception>
    public readonly sbyte ReadSByte() =>
        NumberParser.TryParseInteger(NumberText(KindNames.SByte), out sbyte value) ? value : throw WrongValue(KindNames.SByte);

    /// <inheritdoc cref="ReadSByte"/>
    public readonly short ReadInt16() =>
        NumberParser.TryParseInteger(NumberText(KindNames.Int16), out short value) ? value : throw WrongValue(KindNames.Int16);

    /// <inheritdoc cref="ReadSByte"/>
    public readonly int ReadInt32() =>
        NumberParser.TryParseInteger(NumberText(KindNames.Int32), out int value) ? value : throw WrongValue(KindNames.Int32);

    /// <inheritdoc cref="ReadSByte"/>
    public readonly long ReadInt64() =>
        NumberParser.TryParseInteger(NumberText(KindNames.Int64), out long value) ? value : throw WrongValue(KindNames.Int64);

    /// <summary>Reads an integer of at most 10,000 digits.</summary>
    /// <inheritdoc cref="ReadSByte"/>
    public readonly BigInteger ReadBigInteger() =>
        NumberParser.TryParseBigInteger(NumberText(KindNames.BigInteger), out BigInteger value) ? value : throw WrongValue(KindNames.BigInteger);

    /// <summary>Reads a number; digits beyond a decimal's precision are rounded.</summary>
    /// <inheritdoc cref="ReadSByte"/>
    public readonly decimal ReadDecimal() =>
        NumberParser.TryParseDecimal(NumberText(KindNames.Decimal), out decimal value) ? value : throw WrongValue(KindNames.Decimal);

    /// <summary>Reads a number, or <c>"NaN"</c>, <c>"Infinity"</c> or <c>"-Infinity"</c>. What is beyond the type's range becomes infinite.</summary>
    /// <inheritdoc cref="ReadBoolean"/>
    public readonly float ReadSingle() =>
        NumberParser.TryParseFloat(FloatText(), out float value) ? value : throw WrongValue(KindNames.Number);

    /// <inheritdoc cref="ReadSingle"/>
    public readonly double ReadDouble() =>
        _kind == JsonTokenType.Number && (NumberParser.TryParseExactly(_text, out double number) || Utf8Parser.TryParse(_text, out number, out _))
            ? number
            : NumberParser.TryParseFloat(FloatText(), out double value) ? value : throw WrongValue(KindNames.Number);

    /// <summary>Reads a timestamp that should be seconds since 1970. Another format is seen from the value and read as well.</summary>
    /// <returns>The value, in UTC.</returns>
    /// <exception cref="JsonShapeException">The value is of another kind, or no time that .NET can hold. The message shows it.</exception>
    public readonly DateTimeOffset ReadEpochSeconds() => IsStrict ? ReadStrictly(JsonTokenType.Number, StrictTimestamp.TryParseEpochSeconds) : ReadTimestamp();

    /// <summary>Reads a timestamp that should be RFC 3339 text. Another format is seen from the value and read as well.</summary>
    /// <inheritdoc cref="ReadEpochSeconds"/>
    public readonly DateTimeOffset ReadDateTime() => IsStrict ? ReadStrictly(JsonTokenType.String, StrictTimestamp.TryParseDateTime) : ReadTimestamp();

    /// <summary>Reads a timestamp that should be an IMF-fixdate. Another format is seen from the value and read as well.</summary>
    /// <inheritdoc cref="ReadEpochSeconds"/>
    public readonly DateTimeOffset ReadHttpDate() => IsStrict ? ReadStrictly(JsonTokenType.String, StrictTimestamp.TryParseHttpDate) : ReadTimestamp();

    /// <summary>Reads a timestamp in any format whose value no message may show.</summary>
    /// <returns>The value, in UTC.</returns>
    /// <exception cref="JsonShapeException">The value is of another kind, or no time that .NET can hold.</exception>
    public readonly DateTimeOffset ReadSensitiveTimestamp() =>
        TimestampParser.TryParse(NumberText(KindNames.Timestamp), out DateTimeOffset value) ? value : throw WrongValue(KindNames.Timestamp);

    /// <summary>Reads the number of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="ReadSByte"/>
    public readonly T ReadIntEnum<T>()
        where T : struct, IIntEnum<T> => T.FromValue(ReadInt32());

    private readonly DateTimeOffset ReadTimestamp()
    {
        ReadOnlySpan<byte> text = NumberText(KindNames.Timestamp);
        return TimestampParser.TryParse(text, out DateTimeOffset value) ? value : throw WrongText(KindNames.Timestamp, text);
    }

    private readonly DateTimeOffset ReadStrictly(JsonTokenType kind, StrictTimestamp.TryParse parse)
    {
        if (_kind != kind)
        {
            throw WrongKind(KindNames.Timestamp);
        }
        return parse(ScalarText(), out DateTimeOffset value) ? value : throw WrongValue(KindNames.Timestamp);
    }

    private readonly ReadOnlySpan<byte> NumberText(string expected)
    {
        if (_kind == JsonTokenType.Number)
        {
            return _text;
        }
        return _kind == JsonTokenType.String && !IsStrict ? ScalarText() : throw WrongKind(expected);
    }

    // The strings of numbers are those that JSON has no numbers for.
    private readonly ReadOnlySpan<byte> FloatText()
    {
        if (!IsStrict || _kind != JsonTokenType.String)
        {
            return NumberText(KindNames.Number);
        }
        ReadOnlySpan<byte> text = ScalarText();
        return NonFinite.TryParse(text, out double _) ? text : throw WrongKind(KindNames.Number);
    }
}
