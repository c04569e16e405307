using System.Globalization;
using System.Numerics;

namespace Smithwright.Serialization;

/// <summary>Reads numbers from ASCII, the same in JSON, headers and labels.</summary>
internal static class NumberParser
{
    // Parsing takes quadratic time on .NET 8: this many digits take about a millisecond, a million take seconds.
    private const int LongestBigInteger = 10_000;

    private const NumberStyles Integral = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fractional = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads an integer; <c>1.0</c> and <c>1e3</c> are ones too.</summary>
    internal static bool TryParseInteger<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (T.TryParse(text, Integral, CultureInfo.InvariantCulture, out value))
            return true;
        if (!TryParseDecimal(text, out decimal number) || decimal.Truncate(number) != number)
            return false;
        if (number < decimal.CreateChecked(T.MinValue) || number > decimal.CreateChecked(T.MaxValue))
            return false;
        value = T.CreateChecked(number);
        return true;
    }

    internal static bool TryParseBigInteger(ReadOnlySpan<byte> text, out BigInteger value)
    {
        value = default;
        if (text.Length > LongestBigInteger)
            return false;
        Span<char> characters = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        for (int i = 0; i < text.Length; i++)
            characters[i] = (char)text[i];
        return BigInteger.TryParse(characters[..text.Length], Integral, CultureInfo.InvariantCulture, out value);
    }

    internal static bool TryParseDecimal(ReadOnlySpan<byte> text, out decimal value) =>
        decimal.TryParse(text, Fractional, CultureInfo.InvariantCulture, out value);

    internal static bool TryParseFloat<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IFloatingPointIeee754<T> =>
        NonFinite.TryParse(text, out value)
        || (T.TryParse(text, Fractional, CultureInfo.InvariantCulture, out value) && !T.IsNaN(value));
}
