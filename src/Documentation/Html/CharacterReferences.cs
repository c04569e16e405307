using System.Globalization;
using System.Net;
using System.Text;
using Smithwright.Documentation.Text;

namespace Smithwright.Documentation.Html;

/// <summary>Replaces character references such as <c>&amp;lt;</c> and <c>&amp;#x2014;</c>; anything else stays as it is.</summary>
internal static class CharacterReferences
{
    private const int LongestReference = 32;

    public static string Decode(string text)
    {
        int ampersand = text.IndexOf('&');
        if (ampersand < 0)
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        int start = 0;
        for (; ampersand >= 0; ampersand = text.IndexOf('&', Math.Max(start, ampersand + 1)))
        {
            int end = text.IndexOf(';', ampersand, Math.Min(LongestReference, text.Length - ampersand));
            if (end > 0 && DecodeReference(text.Substring(ampersand, end + 1 - ampersand)) is { } character)
            {
                result.Append(text, start, ampersand - start).Append(character);
                start = end + 1;
                ampersand = end;
            }
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    private static string? DecodeReference(string reference)
    {
        if (reference.Length > 3 && reference[1] == '#')
        {
            bool isHexadecimal = reference[2] is 'x' or 'X';
            string digits = reference.Substring(isHexadecimal ? 3 : 2).TrimEnd(';');
            NumberStyles style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return int.TryParse(digits, style, CultureInfo.InvariantCulture, out int code) ? OfCode(code) : null;
        }

        string decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference ? null : decoded;
    }

    private static string OfCode(int code)
    {
        bool isScalar = code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        string character = isScalar ? char.ConvertFromUtf32(code) : "\uFFFD";
        return XmlCharacters.IsLineTerminator(character[0]) ? "\n" : character.Substring(0, XmlCharacters.LengthAt(character, 0));
    }
}
