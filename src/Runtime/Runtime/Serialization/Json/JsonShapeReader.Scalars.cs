using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>The tokens that have a text: strings and numbers.</content>
public ref partial struct JsonShapeReader
{
    private static readonly SearchValues<byte> EndingBytes =
        SearchValues.Create(Encoding.ASCII.GetBytes(AsciiControl.BeforeTab + "\t" + AsciiControl.AfterTab + "\"\\"));

    /// <summary>Takes the string whose opening quote the reader stands at; its text stays escaped.</summary>
    // Most names and values end within one vector, which costs less than a call of the framework's search.
    private void ScanString()
    {
        int start = _position + 1;
        if (_json.Length - start >= Vector256<byte>.Count)
        {
            int length = BitOperations.TrailingZeroCount(EndsOfPlainText(_json.Slice(start, Vector256<byte>.Count)));
            if (length < Vector256<byte>.Count && _json[start + length] == (byte)'"')
            {
                _text = _json.Slice(start, length);
                _isEscaped = false;
                _position = start + length + 1;
                return;
            }
        }
        ScanLongString(start);
    }

    private void ScanLongString(int start)
    {
        int at = start;
        bool isEscaped = false;
        while (true)
        {
            int length = _json[at..].IndexOfAny(EndingBytes);
            if (length < 0)
            {
                throw Malformed();
            }
            at += length;
            if (_json[at] == (byte)'"')
            {
                break;
            }
            // Control characters have to be escaped.
            if (_json[at] != (byte)'\\')
            {
                throw Malformed();
            }
            isEscaped = true;
            at += LengthOfEscape(_json[at..]);
        }
        _text = _json[start..at];
        _isEscaped = isEscaped;
        _position = at + 1;
    }

    /// <summary>A bit for each quote, backslash or control character among 32 bytes.</summary>
    private static uint EndsOfPlainText(ReadOnlySpan<byte> text)
    {
        Vector256<byte> block = Vector256.LoadUnsafe(in MemoryMarshal.GetReference(text));
        Vector256<byte> ends = Vector256.Equals(block, Vector256.Create((byte)'"'))
            | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            | Vector256.Equals(Vector256.Min(block, Vector256.Create((byte)0x1F)), block);
        return ends.ExtractMostSignificantBits();
    }

    private readonly int LengthOfEscape(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 2 && "\"\\/bfnrt"u8.Contains(text[1]))
        {
            return 2;
        }
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
            {
                at++;
            }
            isValid &= Digits(text, ref at) > 0;
        }
        if (!isValid || (at < text.Length && !",]} \t\r\n"u8.Contains(text[at])))
        {
            throw Malformed();
        }
        _text = text[..at];
        _isEscaped = false;
        _position += at;
        _kind = JsonTokenType.Number;
    }

    private static int Digits(ReadOnlySpan<byte> text, ref int at)
    {
        int start = at;
        while (at < text.Length && (uint)(text[at] - '0') <= 9)
        {
            at++;
        }
        return at - start;
    }
}
