using System.Text.Unicode;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>
/// From item to item. A head is read when the reader comes to it, and with it all of a scalar or string, so that there is nothing to skip. No memory is
/// allocated by what a head declares.
/// </content>
public ref partial struct CborShapeReader
{
    private const int MajorTypeSeven = 7;

    private void ScanItem()
    {
        _start = _position;
        byte initial = TakeByte();
        int info = initial & CborHead.InfoMask;
        int majorType = initial >> CborHead.MajorTypeShift;
        if (majorType == MajorTypeSeven)
        {
            ScanSimple(info);
            return;
        }
        _kind = (CborKind)majorType;
        _isIndefinite = info == CborHead.Indefinite && _kind is CborKind.ByteString or CborKind.TextString or CborKind.Array or CborKind.Map;
        _argument = _isIndefinite ? 0 : TakeArgument(info);
        switch (_kind)
        {
            case CborKind.ByteString or CborKind.TextString:
                _bytes = _isIndefinite ? TakeChunks() : TakeString(_argument);
                break;
            case CborKind.Array:
                ExpectBytes(_argument);
                break;
            case CborKind.Map:
                // An entry takes two bytes at least. More entries than an int holds are too many as they are, and doubled could overflow.
                ExpectBytes(_argument > int.MaxValue ? _argument : _argument * 2);
                break;
        }
    }

    private void ScanSimple(int info)
    {
        switch (info)
        {
            case 20 or 21:
                _kind = CborKind.Boolean;
                _argument = (ulong)info - 20;
                break;
            case 22 or 23:
                _kind = CborKind.Null;
                break;
            case 25:
                _kind = CborKind.Float;
                _number = (double)BitConverter.UInt16BitsToHalf((ushort)TakeArgument(info));
                break;
            case 26:
                _kind = CborKind.Float;
                _number = BitConverter.UInt32BitsToSingle((uint)TakeArgument(info));
                break;
            case 27:
                _kind = CborKind.Float;
                _number = BitConverter.UInt64BitsToDouble(TakeArgument(info));
                break;
            default:
                // Two bytes for a value that fits into one are not well-formed, and neither is a break where an item has to be.
                _kind = CborKind.Simple;
                if (TakeArgument(info) < 32 && info == 24)
                {
                    throw Malformed();
                }
                break;
        }
    }

    private byte TakeByte() => _position < _data.Length ? _data[_position++] : throw Truncated();

    private ulong TakeArgument(int info)
    {
        int length = CborHead.ArgumentLength(info);
        if (length < 0)
        {
            throw Malformed();
        }
        ExpectBytes((ulong)length);
        ulong argument = CborHead.Argument(info, _data.Slice(_position, length));
        _position += length;
        return argument;
    }

    private ReadOnlySpan<byte> TakeString(ulong length)
    {
        ExpectBytes(length);
        ReadOnlySpan<byte> bytes = _data.Slice(_position, (int)length);
        if (_kind == CborKind.TextString && !Utf8.IsValid(bytes))
        {
            throw new CborShapeException(CurrentPath(), "text in UTF-8", "a string that is not");
        }
        _position += (int)length;
        return bytes;
    }

    /// <summary>Goes past the chunks of a string of indefinite length; returns them with their heads.</summary>
    private ReadOnlySpan<byte> TakeChunks()
    {
        int first = _position;
        byte initial;
        while ((initial = TakeByte()) != CborHead.Break)
        {
            if (initial >> CborHead.MajorTypeShift != (int)_kind)
            {
                throw Malformed();
            }
            TakeString(TakeArgument(initial & CborHead.InfoMask));
        }
        return _data[first..(_position - 1)];
    }

    /// <summary>The contents of the string, without the heads of its chunks.</summary>
    private readonly ReadOnlySpan<byte> StringBytes() => _isIndefinite ? CborChunks.Join(_bytes) : _bytes;

    private readonly void ExpectBytes(ulong count)
    {
        if (count > (ulong)(_data.Length - _position))
        {
            throw Truncated();
        }
    }
}
