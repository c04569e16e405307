using System.Globalization;

namespace Smithwright.Runtime.Serialization.Equality;

/// <summary>
/// A JSON number of any size in the one form that all its spellings share: <c>±digits × 10^exponent</c>, the digits without zeros at either end.
/// </summary>
internal readonly record struct DocumentNumber(bool IsNegative, string Digits, long Exponent)
{
    internal static DocumentNumber Parse(string text)
    {
        bool isNegative = text[0] == '-';
        ReadOnlySpan<char> rest = text.AsSpan(isNegative ? 1 : 0);
        int mark = rest.IndexOfAny('e', 'E');
        long exponent = 0;
        // No two spellings of such an exponent are worth telling equal.
        if (mark >= 0 && !TryParseExponent(rest[(mark + 1)..], out exponent))
        {
            return new DocumentNumber(isNegative, text, 0);
        }
        ReadOnlySpan<char> mantissa = mark < 0 ? rest : rest[..mark];
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
        }
        string trimmed = digits.TrimEnd('0');
        exponent += digits.Length - trimmed.Length;
        trimmed = trimmed.TrimStart('0');
        return trimmed.Length == 0 ? default(DocumentNumber) with { Digits = "" } : new DocumentNumber(isNegative, trimmed, exponent);
    }

    private static bool TryParseExponent(ReadOnlySpan<char> text, out long exponent) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
        && exponent is > int.MinValue and < int.MaxValue;
}
