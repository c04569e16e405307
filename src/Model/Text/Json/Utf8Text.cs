using System.Text;

namespace Smithwright.Model.Text.Json;

/// <summary>
/// A text as UTF-8, with the way back from byte offsets to UTF-16 ones. Offsets are asked for in ascending order, so one
/// pass over the bytes answers all; ASCII text needs none.
/// </summary>
internal sealed class Utf8Text
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly byte[] _bytes;
    private readonly int _skippedBytes;
    private readonly bool _ascii;
    private int _byteOffset;
    private int _charOffset;

    public Utf8Text(string text)
    {
        _bytes = Encoding.UTF8.GetBytes(text);
        _ascii = _bytes.Length == text.Length;
        _skippedBytes = text.Length > 0 && text[0] == ByteOrderMark ? 3 : 0;
    }

    /// <summary>The text without a byte order mark.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(_skippedBytes);

    /// <summary>The UTF-16 offset of a byte of <see cref="Bytes"/>, not before the one asked for last.</summary>
    public int CharOffset(long byteOffset)
    {
        int target = checked((int)byteOffset) + _skippedBytes;
        if (_ascii)
        {
            return target;
        }

        for (; _byteOffset < target; _byteOffset++)
        {
            byte current = _bytes[_byteOffset];
            bool continuesCharacter = (current & 0xC0) == 0x80;
            bool beginsSurrogatePair = current >= 0xF0;
            _charOffset += continuesCharacter ? 0 : beginsSurrogatePair ? 2 : 1;
        }

        return _charOffset;
    }
}
