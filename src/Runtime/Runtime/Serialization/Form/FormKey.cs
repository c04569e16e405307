using System.Globalization;

namespace Smithwright.Runtime.Serialization.Form;

/// <summary>The current key: names and indexes, joined by dots. Leaving a part takes it off the end, so no key is built twice.</summary>
internal sealed class FormKey
{
    // A dot and the digits of an index.
    private const int LongestIndex = 11;

    private byte[] _bytes = new byte[128];
    private int _length;

    internal int Length => _length;

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    internal void Append(ReadOnlySpan<byte> name)
    {
        Span<byte> room = Room(name.Length + 1);
        int dot = Dot(room);
        name.CopyTo(room[dot..]);
        _length += dot + name.Length;
    }

    internal void Append(int index)
    {
        Span<byte> room = Room(LongestIndex);
        int dot = Dot(room);
        index.TryFormat(room[dot..], out int written, provider: CultureInfo.InvariantCulture);
        _length += dot + written;
    }

    internal void CutTo(int length) => _length = length;

    private int Dot(Span<byte> room)
    {
        room[0] = (byte)'.';
        return _length == 0 ? 0 : 1;
    }

    private Span<byte> Room(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Array.Resize(ref _bytes, Math.Max(_length + size, _bytes.Length * 2));
        }
        return _bytes.AsSpan(_length);
    }
}
