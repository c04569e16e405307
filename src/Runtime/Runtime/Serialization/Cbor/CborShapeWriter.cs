using System.ComponentModel;
using System.Text;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>
/// Writes shapes as CBOR (RFC 8949), everything with a definite length. It trusts its caller, generated code, to pair what it opens. It is not safe for use
/// by several threads at once.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class CborShapeWriter
{
    private readonly PooledBufferWriter _buffer;
    private OpenMap[] _maps = new OpenMap[8];
    private int _openMaps;
    private int _depth;

    /// <summary>Writes to the end of a buffer.</summary>
    /// <param name="buffer">The buffer, which the caller owns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public CborShapeWriter(PooledBufferWriter buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        _buffer = buffer;
    }

    /// <summary>What was written, valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.WrittenMemory;

    /// <inheritdoc cref="WrittenMemory"/>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.WrittenSpan;

    /// <summary>Clears the buffer and starts again.</summary>
    public void Reset()
    {
        _buffer.Clear();
        _openMaps = 0;
        _depth = 0;
    }

    /// <summary>Opens the map of a structure or union.</summary>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void BeginObject() => BeginMap(expected: 0);

    /// <summary>Closes the innermost map.</summary>
    public void EndObject() => EndMap();

    /// <summary>Writes a member's name; its value must follow.</summary>
    /// <param name="name">The name as UTF-8.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        _maps[_openMaps - 1].Entries++;
        String(CborKind.TextString, name);
    }

    /// <summary>Writes a member whose value is null.</summary>
    /// <param name="name">The name as UTF-8.</param>
    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Null();
    }

    /// <summary>Writes null.</summary>
    public void Null() => Byte(CborHead.Null);

    /// <summary>Writes a byte that is an item by itself.</summary>
    internal void Byte(byte item)
    {
        _buffer.GetSpan(1)[0] = item;
        _buffer.Advance(1);
    }

    /// <summary>Writes the shortest head that holds an argument.</summary>
    internal void Head(CborKind kind, ulong argument)
    {
        int length = CborHead.Length(argument);
        CborHead.Write(kind, argument, _buffer.GetSpan(length)[..length]);
        _buffer.Advance(length);
    }

    /// <summary>Writes the bytes of a string, or of text that is UTF-8 already.</summary>
    internal void String(CborKind kind, ReadOnlySpan<byte> bytes)
    {
        Head(kind, (ulong)bytes.Length);
        Raw(bytes);
    }

    /// <summary>Writes a text. What is not well-formed UTF-16 becomes U+FFFD.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Head(CborKind.TextString, (ulong)length);
        Encoding.UTF8.GetBytes(text, _buffer.GetSpan(length));
        _buffer.Advance(length);
    }

    /// <summary>Writes what is CBOR already.</summary>
    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.GetSpan(bytes.Length));
        _buffer.Advance(bytes.Length);
    }

    private void EnterLevel()
    {
        if (NestingLimit.IsExceededBy(_depth + 1))
        {
            throw NestingLimit.Exceeded();
        }
        _depth++;
    }
}
