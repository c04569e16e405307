namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>
/// Maps whose entries are counted while they are written: which members of a structure have a value shows only then, and a map that several threads use
/// may have another number of entries than it said. The count is put in at the end; where its head needs more room than was kept, the entries move.
/// </content>
public sealed partial class CborShapeWriter
{
    /// <param name="expected">How many entries to keep room for.</param>
    private void BeginMap(int expected)
    {
        EnterLevel();
        if (_openMaps == _maps.Length)
        {
            Array.Resize(ref _maps, _openMaps * 2);
        }
        int headLength = CborHead.Length((ulong)expected);
        _maps[_openMaps++] = new OpenMap { Start = _buffer.WrittenCount, HeadLength = headLength };
        _buffer.GetSpan(headLength);
        _buffer.Advance(headLength);
    }

    private void EndMap()
    {
        OpenMap map = _maps[--_openMaps];
        _depth--;
        int headLength = Math.Max(map.HeadLength, CborHead.Length((ulong)map.Entries));
        int missing = headLength - map.HeadLength;
        if (missing > 0)
        {
            _buffer.GetSpan(missing);
            _buffer.Advance(missing);
            Span<byte> entries = _buffer.Rewritable[(map.Start + map.HeadLength)..];
            entries[..^missing].CopyTo(entries[missing..]);
        }
        CborHead.Write(CborKind.Map, (ulong)map.Entries, _buffer.Rewritable.Slice(map.Start, headLength));
    }

    private struct OpenMap
    {
        internal int Start;
        internal int HeadLength;
        internal int Entries;
    }
}
