using System.ComponentModel;

namespace Smithwright.Runtime.Serialization.Json;

/// <summary>
/// Writes the JSON of shapes as compact UTF-8 (RFC 8259). It trusts its caller, generated code, to pair what it opens and to pass
/// member names that need no escaping; commas and colons it sets itself. It is not safe for use by several threads at once.
/// </summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonShapeWriter
{
    private readonly PooledBufferWriter _buffer;
    private int _depth;
    private bool _needsComma;

    /// <summary>Writes to the end of a buffer.</summary>
    /// <param name="buffer">The buffer, which the caller owns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public JsonShapeWriter(PooledBufferWriter buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        _buffer = buffer;
    }

    /// <summary>What was written, valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.WrittenMemory;

    /// <inheritdoc cref="WrittenMemory"/>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.WrittenSpan;

    /// <summary>Clears the buffer and starts a new text.</summary>
    public void Reset()
    {
        _buffer.Clear();
        _depth = 0;
        _needsComma = false;
    }

    /// <summary>Opens an object.</summary>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void BeginObject() => Open((byte)'{');

    /// <summary>Closes the innermost object.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Opens an array.</summary>
    /// <exception cref="ArgumentException">Values contain each other more than 512 levels deep.</exception>
    public void BeginArray() => Open((byte)'[');

    /// <summary>Closes the innermost array.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Writes a member's name; its value must follow.</summary>
    /// <param name="name">The name as UTF-8 that needs no escaping, without quotes.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        Span<byte> target = _buffer.GetSpan(name.Length + 4);
        int at = 0;
        if (_needsComma)
        {
            target[at++] = (byte)',';
        }
        target[at++] = (byte)'"';
        name.CopyTo(target[at..]);
        at += name.Length;
        target[at++] = (byte)'"';
        target[at++] = (byte)':';
        _buffer.Advance(at);
        _needsComma = false;
    }

    /// <summary>Writes a member whose value is <c>null</c>.</summary>
    /// <param name="name">The name as UTF-8 that needs no escaping, without quotes.</param>
    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Null();
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Writes a value that is JSON text already.</summary>
    internal void Raw(ReadOnlySpan<byte> json)
    {
        Span<byte> target = BeginValue(json.Length);
        json.CopyTo(target);
        EndValue(json.Length);
    }

    /// <summary>Opens an object or array of something whose depth is finite and needs no stack.</summary>
    internal void OpenAnyDepth(byte bracket)
    {
        _depth++;
        BeginValue(1)[0] = bracket;
        _buffer.Advance(1);
        _needsComma = false;
    }

    private Span<byte> BeginValue(int size)
    {
        Span<byte> target = _buffer.GetSpan(size + 1);
        if (!_needsComma)
        {
            return target;
        }
        target[0] = (byte)',';
        _buffer.Advance(1);
        return target[1..];
    }

    private void EndValue(int written)
    {
        _buffer.Advance(written);
        _needsComma = true;
    }

    private void Open(byte bracket)
    {
        if (NestingLimit.IsExceededBy(_depth + 1))
        {
            throw NestingLimit.Exceeded();
        }
        OpenAnyDepth(bracket);
    }

    private void Close(byte bracket)
    {
        _buffer.GetSpan(1)[0] = bracket;
        _depth--;
        EndValue(1);
    }
}
