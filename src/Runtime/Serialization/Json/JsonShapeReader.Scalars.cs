using System.Buffers.Text;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Smithwright.Serialization;

/// <content>The tokens that have a text: strings and numbers.</content>
public ref partial struct JsonShapeReader
{
    /// <summary>Takes the string whose opening quote the reader stands at; its text stays escaped.</summary>
    private void ScanString()
    {
        ReadOnlySpan<byte> text = _json[(_position + 1)..];
        bool isEscaped = false;
        int length = 0;
        while (true)
        {
            length += EndOfPlainText(text[length..]);
            if (length == text.Length)
                throw Malformed();
            if (text[length] == (byte)'"')
                break;
            // Control characters have to be escaped.
            if (text[length] != (byte)'\\')
                throw Malformed();
            isEscaped = true;
            length += LengthOfEscape(text[length..]);
        }
        _text = text[..length];
        _isEscaped = isEscaped;
        _position += length + 2;
    }

    /// <summary>Where a quote, a backslash or a control character stands; the length where there is none.</summary>
    // Most texts are shorter than what makes the framework's search worth its call.
    private static int EndOfPlainText(ReadOnlySpan<byte> text)
    {
        int at = 0;
        for (; text.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> block = Vector128.Create(text.Slice(at, Vector128<byte>.Count));
            Vector128<byte> ends = Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.Equals(Vector128.Min(block, Vector128.Create((byte)0x1F)), block);
            if (ends != Vector128<byte>.Zero)
                return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        }
        while (at < text.Length && text[at] >= (byte)' ' && text[at] != (byte)'"' && text[at] != (byte)'\\')
            at++;
        return at;
    }

    private readonly int LengthOfEscape(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 2 && "\"\\/bfnrt"u8.Contains(text[1]))
            return 2;
        bool isUnit = text.Length >= 6 && text[1] == (byte)'u'
            && Utf8Parser.TryParse(text.Slice(2, 4), out ushort _, out int digits, 'x') && digits == 4;
        return isUnit ? 6 : throw Malformed();
    }

    private void ScanNumber()
    {
        ReadOnlySpan<byte> text = _json[_position..];
        int at = text.StartsWith("-"u8) ? 1 : 0;
        int whole = Digits(text, ref at);
        bool isValid = whole == 1 || (whole > 1 && text[at - whole] != (byte)'0');
        if (at < text.Length && text[at] == (byte)'.')
        {
            at++;
            isValid &= Digits(text, ref at) > 0;
        }
        if (at < text.Length && (text[at] | 0x20) == (byte)'e')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
                at++;
            isValid &= Digits(text, ref at) > 0;
        }
        if (!isValid || (at < text.Length && !",]} \t\r\n"u8.Contains(text[at])))
            throw Malformed();
        _text = text[..at];
        _isEscaped = false;
        _position += at;
        _kind = JsonTokenType.Number;
    }

    private static int Digits(ReadOnlySpan<byte> text, ref int at)
    {
        int start = at;
        while (at < text.Length && (uint)(text[at] - '0') <= 9)
            at++;
        return at - start;
    }
}
