namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Into arrays and maps, through them, and out again.</content>
public ref partial struct CborShapeReader
{
    private void Enter(CborLevelKind kind)
    {
        if (NestingLimit.IsExceededBy(_levels.Depth + 1))
        {
            throw TooDeep();
        }
        _levels.Push(_isIndefinite ? -1 : (long)_argument, kind);
    }

    /// <summary>Whether another item or entry follows in the innermost level. If not, the level is left.</summary>
    private bool NextInLevel()
    {
        ref CborLevel level = ref _levels.Top;
        if (level.Remaining == 0 || (level.Remaining < 0 && TakeBreak()))
        {
            Leave();
            return false;
        }
        if (level.Remaining > 0)
        {
            level.Remaining--;
        }
        return true;
    }

    /// <summary>Moves to the next item; false at the array's end, which is left.</summary>
    private bool NextItem()
    {
        _levels.Top.At++;
        if (!NextInLevel())
        {
            return false;
        }
        ScanItem();
        return true;
    }

    /// <summary>Moves to the next key that is a string, and on to its value; false at the map's end, which is left.</summary>
    private bool NextName()
    {
        // Data that is null has been entered as an empty map.
        if (_levels.Depth == 0)
        {
            return false;
        }
        _levels.Top.At = -1;
        if (!NextInLevel())
        {
            return false;
        }
        ScanItem();
        if (_kind != CborKind.TextString)
        {
            throw WrongKind("a string as key");
        }
        _name = StringBytes();
        _levels.Top.At = _start;
        ScanItem();
        return true;
    }

    private bool TakeBreak()
    {
        if (_position == _data.Length || _data[_position] != CborHead.Break)
        {
            return false;
        }
        _position++;
        return true;
    }

    private void Leave()
    {
        _levels.Pop();
        if (_levels.Depth == 0)
        {
            ExpectEnd();
        }
    }

    private void ExpectEnd()
    {
        if (_position < _data.Length)
        {
            throw new CborShapeException("$", "the end of the data", $"more data at byte {_position}");
        }
        _repeated?.Return();
        _repeated = null;
    }
}
