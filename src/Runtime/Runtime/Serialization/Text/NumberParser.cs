using System.Globalization;
using System.Numerics;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>Reads numbers from ASCII, the same in JSON, headers and labels.</summary>
internal static class NumberParser
{
    // Parsing takes quadratic time on .NET 8: this many digits take about a millisecond, a million take seconds.
    private const int LongestBigInteger = 10_000;

    // Nineteen digits fit into 64 bits; every integer up to 2^53 and every power of ten up to 10^22 is a double.
    private const int LongestExact = 19;
    private const ulong LargestExact = 1UL << 53;

    private const NumberStyles Integral = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fractional = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static ReadOnlySpan<double> PowersOfTen =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19];

    /// <summary>Reads an integer; <c>1.0</c> and <c>1e3</c> are ones too.</summary>
    internal static bool TryParseInteger<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (T.TryParse(text, Integral, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }
        if (!TryParseDecimal(text, out decimal number) || decimal.Truncate(number) != number)
        {
            return false;
        }
        if (number < decimal.CreateChecked(T.MinValue) || number > decimal.CreateChecked(T.MaxValue))
        {
            return false;
        }
        value = T.CreateChecked(number);
        return true;
    }

    /// <summary>Reads a number of an item: digits alone.</summary>
    internal static bool TryParseIndex(ReadOnlySpan<char> text, out int index) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    internal static bool TryParseBigInteger(ReadOnlySpan<byte> text, out BigInteger value)
    {
        value = default;
        if (text.Length > LongestBigInteger)
        {
            return false;
        }
        Span<char> characters = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            characters[i] = (char)text[i];
        }
        return BigInteger.TryParse(characters[..text.Length], Integral, CultureInfo.InvariantCulture, out value);
    }

    internal static bool TryParseDecimal(ReadOnlySpan<byte> text, out decimal value) =>
        decimal.TryParse(text, Fractional, CultureInfo.InvariantCulture, out value);

    /// <summary>
    /// Reads a number of at most 19 characters whose value is a quotient or product of two numbers that a double holds exactly, so that one operation
    /// rounds it correctly: what nearly all services send. False for all others, valid or not.
    /// </summary>
    internal static bool TryParseExactly(ReadOnlySpan<byte> text, out double value)
    {
        ulong digits = 0;
        int scale = 0;
        bool isFraction = false;
        bool isNegative = text is [(byte)'-', ..];
        value = 0;
        if (text.Length - (isNegative ? 1 : 0) is < 1 or > LongestExact)
        {
            return false;
        }
        foreach (byte character in isNegative ? text[1..] : text)
        {
            uint digit = (uint)(character - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                scale += isFraction ? 1 : 0;
            }
            else if (character == (byte)'.' && !isFraction)
            {
                isFraction = true;
            }
            else
            {
                return false;
            }
        }
        if (digits > LargestExact)
        {
            return false;
        }
        double magnitude = digits / PowersOfTen[scale];
        value = isNegative ? -magnitude : magnitude;
        return true;
    }

    internal static bool TryParseFloat<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IFloatingPointIeee754<T> =>
        NonFinite.TryParse(text, out value)
        || (T.TryParse(text, Fractional, CultureInfo.InvariantCulture, out value) && !T.IsNaN(value));
}
