using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>
/// Reads shapes from whole CBOR data (RFC 8949). It always stands at the item to be read next: reading or skipping that item, and then asking for the
/// next member, moves on. Empty data reads as an empty map; anything after the item is an error. Known and unknown items nest up to 512 levels.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct CborShapeReader
{
    private static readonly byte[] EmptyMap = [(byte)CborKind.Map << CborHead.MajorTypeShift];

    private readonly ReadOnlySpan<byte> _data;
    private ReadOnlySpan<byte> _name;
    private ReadOnlySpan<byte> _bytes;
    private ulong _argument;
    private double _number;
    private CborKind _kind;
    private bool _isIndefinite;
    private int _start;
    private int _position;
    private ReadCache? _repeated;
    private CborLevels _levels;

    /// <summary>Starts at the first item of the data.</summary>
    /// <param name="data">The whole data.</param>
    /// <exception cref="CborShapeException">The data does not start with a CBOR item.</exception>
    public CborShapeReader(ReadOnlySpan<byte> data)
    {
        _data = data.IsEmpty ? EmptyMap : data;
        ScanItem();
    }

    /// <summary>
    /// Starts at the first item of data from somebody who has to keep to the model: unions have one member that it knows, and dense collections have no null.
    /// </summary>
    /// <param name="data">The whole data.</param>
    /// <exception cref="CborShapeException">The data does not start with an item.</exception>
    public static CborShapeReader Strict(ReadOnlySpan<byte> data) => new(data) { IsStrict = true };

    /// <summary>Whether nothing but what the model says is accepted, and what is required is left null where it is missing.</summary>
    public bool IsStrict { get; private init; }

    /// <summary>Whether the item to be read next is null or undefined.</summary>
    public readonly bool PeekIsNull => _kind == CborKind.Null;

    /// <summary>Whether the item to be read next is a text string.</summary>
    internal readonly bool PeekIsString => _kind == CborKind.TextString;

    /// <summary>The name of the member at which the reader stands. Valid until its value is read.</summary>
    public readonly string MemberName => Encoding.UTF8.GetString(_name);

    /// <summary>Enters the map of a structure or union. Where the whole data is null, the map has no members.</summary>
    /// <exception cref="CborShapeException">The item is not a map, or shapes contain each other more than 512 levels deep.</exception>
    public void BeginObject()
    {
        if (_kind == CborKind.Map)
        {
            Enter(CborLevelKind.Structure);
        }
        else if (PeekIsNull && _levels.Depth == 0 && !IsStrict)
        {
            ExpectEnd();
        }
        else
        {
            throw WrongKind("a map");
        }
    }

    /// <summary>Moves to the value of the next member that is not null; a null member counts as absent.</summary>
    /// <returns>False at the map's end, which is left.</returns>
    /// <exception cref="CborShapeException">The CBOR is malformed, or the next key is not a string.</exception>
    public bool NextMember()
    {
        while (NextName())
        {
            if (!PeekIsNull)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the member at which the reader stands has a name.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <returns>True if the name is the same.</returns>
    // Inlined, the comparison with a literal becomes one of a word or two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsMember(scoped ReadOnlySpan<byte> name) => _name.SequenceEqual(name);

    /// <summary>Skips the item, whatever it contains.</summary>
    /// <exception cref="CborShapeException">The CBOR is malformed, or nested more than 512 levels deep.</exception>
    public void Skip()
    {
        while (_kind == CborKind.Tag)
        {
            ScanItem();
        }
        if (_kind == CborKind.Array)
        {
            SkipArray();
        }
        else if (_kind == CborKind.Map)
        {
            SkipMap();
        }
    }

    /// <summary>Reads the item as it is.</summary>
    /// <returns>A copy of the item's bytes, which are well-formed CBOR.</returns>
    /// <exception cref="CborShapeException">The CBOR is malformed, or nested more than 512 levels deep.</exception>
    public ReadOnlyMemory<byte> ReadRaw()
    {
        int start = _start;
        Skip();
        if (_levels.Depth == 0)
        {
            ExpectEnd();
        }
        return _data[start.._position].ToArray();
    }

    /// <summary>Reads the item.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="read">How to read it.</param>
    /// <returns>What <paramref name="read"/> returns.</returns>
    /// <exception cref="CborShapeException">The CBOR is malformed, or of another kind.</exception>
    public T Read<T>(CborReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return read(ref this);
    }

    /// <summary>Whether data is one well-formed item and nothing else.</summary>
    internal static bool IsOneItem(ReadOnlySpan<byte> data)
    {
        try
        {
            CborShapeReader reader = new(data);
            reader.Skip();
            return reader._position == data.Length;
        }
        catch (CborShapeException)
        {
            return false;
        }
    }

    private void SkipArray()
    {
        Enter(CborLevelKind.List);
        while (NextItem())
        {
            Skip();
        }
    }

    // Keys of unknown maps may be anything, too.
    private void SkipMap()
    {
        Enter(CborLevelKind.Map);
        while (NextInLevel())
        {
            ScanItem();
            Skip();
            ScanItem();
            Skip();
        }
    }
}
