using System.Buffers;
using System.ComponentModel;

namespace Smithwright.Runtime.Serialization;

/// <summary>A growing byte buffer over pooled arrays, which are given back without what was written. It is not safe for use by several threads at once.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PooledBufferWriter : IBufferWriter<byte>, IDisposable
{
    private const int MinimumSize = 256;

    private byte[] _bytes;
    private int _written;
    private int _used;

    /// <summary>Rents a first array.</summary>
    /// <param name="initialCapacity">The number of bytes expected; 0 leaves it to the first write, which may know better.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="initialCapacity"/> is negative.</exception>
    public PooledBufferWriter(int initialCapacity = 4096)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _bytes = initialCapacity == 0 ? [] : ArrayPool<byte>.Shared.Rent(Math.Max(initialCapacity, MinimumSize));
    }

    /// <summary>The number of bytes written.</summary>
    public int WrittenCount => _written;

    /// <summary>The bytes written, valid until the next write, <see cref="Clear"/> or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _written);

    /// <inheritdoc cref="WrittenMemory"/>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _written);

    /// <summary>The bytes written, for formats that learn a length only after what it stands before.</summary>
    internal Span<byte> Rewritable => _bytes.AsSpan(0, _written);

    /// <summary>Forgets the bytes written and keeps the array.</summary>
    public void Clear()
    {
        _used = Math.Max(_used, _written);
        _written = 0;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        if ((uint)count > (uint)(_bytes.Length - _written))
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "More bytes than were asked for.");
        }
        _written += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_written);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_written);
    }

    /// <summary>Gives the array back. Writing afterwards rents another one.</summary>
    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        Return(bytes);
        _written = 0;
    }

    private void EnsureRoom(int size)
    {
        if (_bytes.Length - _written < size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        long wanted = Math.Max((long)_written + size, Math.Max(2L * _bytes.Length, MinimumSize));
        if ((long)_written + size > Array.MaxLength)
        {
            throw new InvalidOperationException("The text is longer than an array can be.");
        }
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(wanted, Array.MaxLength));
        _bytes.AsSpan(0, _written).CopyTo(larger);
        byte[] old = _bytes;
        _bytes = larger;
        Return(old);
    }

    // Whoever rents the array next must not find passwords in it.
    private void Return(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return;
        }
        bytes.AsSpan(0, Math.Max(_used, _written)).Clear();
        _used = 0;
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
