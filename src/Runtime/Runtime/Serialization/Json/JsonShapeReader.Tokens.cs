using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>
/// From token to token. What may come next is known from what is being read, so no stack of brackets is kept, and each text is looked at
/// once. Anything unexpected is left to the framework's reader to explain.
/// </content>
public ref partial struct JsonShapeReader
{
    /// <summary>Moves to the next name and on to its value; false at the object's end, which is left.</summary>
    private bool NextName()
    {
        // A text that is null has been entered as an empty object.
        if (_depth == 0)
        {
            return false;
        }
        byte next = NextInside((byte)'}');
        if (next == (byte)'}')
        {
            Close(JsonTokenType.EndObject);
            return false;
        }
        if (next != (byte)'"')
        {
            throw Malformed();
        }
        ScanString();
        _name = _isEscaped ? Unescaped() : _text;
        if (SkipSpace() != (byte)':')
        {
            throw Malformed();
        }
        _position++;
        ScanValue(SkipSpace());
        return true;
    }

    /// <summary>Moves to the next item; false at the array's end, which is left.</summary>
    private bool NextItem()
    {
        byte next = NextInside((byte)']');
        if (next == (byte)']')
        {
            Close(JsonTokenType.EndArray);
            return false;
        }
        ScanValue(next);
        return true;
    }

    /// <summary>Goes past the comma behind a value, one before the closing bracket included.</summary>
    private byte NextInside(byte close)
    {
        byte next = SkipSpace();
        if (_kind is JsonTokenType.StartObject or JsonTokenType.StartArray || next == close)
        {
            return next;
        }
        if (next != (byte)',')
        {
            throw Malformed();
        }
        _position++;
        next = SkipSpace();
        return next == close && IsStrict ? throw Malformed() : next;
    }

    private void Close(JsonTokenType kind)
    {
        _position++;
        _kind = kind;
        Leave();
    }

    /// <summary>Goes past white space; returns the byte there, or 0 at the end of the text, which no token begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte SkipSpace()
    {
        int position = _position;
        if ((uint)position < (uint)_json.Length && _json[position] > (byte)' ')
        {
            return _json[position];
        }
        return SkipLongSpace();
    }

    private byte SkipLongSpace()
    {
        int length = _json[_position..].IndexOfAnyExcept(" \t\r\n"u8);
        _position = length < 0 ? _json.Length : _position + length;
        return length < 0 ? (byte)0 : _json[_position];
    }

    private void ScanValue(byte first)
    {
        _start = _position;
        switch (first)
        {
            case (byte)'"':
                ScanString();
                _kind = JsonTokenType.String;
                break;
            case (byte)'{':
                _position++;
                _kind = JsonTokenType.StartObject;
                break;
            case (byte)'[':
                _position++;
                _kind = JsonTokenType.StartArray;
                break;
            case (byte)'t':
                ScanLiteral("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ScanLiteral("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ScanLiteral("null"u8, JsonTokenType.Null);
                break;
            default:
                ScanNumber();
                break;
        }
    }

    private void ScanLiteral(ReadOnlySpan<byte> literal, JsonTokenType kind)
    {
        if (!_json[_position..].StartsWith(literal))
        {
            throw Malformed();
        }
        _position += literal.Length;
        _kind = kind;
    }
}
