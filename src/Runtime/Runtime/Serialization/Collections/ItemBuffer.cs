using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// Gathers items of an unknown number, then gives an array of exactly their number: the first few within itself, because most lists and maps
/// are short, and more in a pooled array.
/// </summary>
internal struct ItemBuffer<T>
{
    private const int FirstPooled = 32;

    private Few _few;
    private T[]? _many;
    private int _count;

    [UnscopedRef]
    internal readonly ReadOnlySpan<T> Items => _many is null ? ((ReadOnlySpan<T>)_few)[.._count] : _many.AsSpan(0, _count);

    internal void Add(T item)
    {
        if (_many is null && _count < Few.Size)
        {
            _few[_count++] = item;
            return;
        }
        if (_many is null || _count == _many.Length)
        {
            Grow();
        }
        _many![_count++] = item;
    }

    internal T[] ToArrayAndRelease()
    {
        T[] exact = Items.ToArray();
        Release();
        return exact;
    }

    internal void Release()
    {
        if (_many is { } pooled)
        {
            pooled.AsSpan(0, _count).Clear();
            ArrayPool<T>.Shared.Return(pooled);
        }
        _many = null;
        _count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstPooled, _count * 2));
        Items.CopyTo(larger);
        if (_many is { } old)
        {
            old.AsSpan(0, _count).Clear();
            ArrayPool<T>.Shared.Return(old);
        }
        _many = larger;
    }

    [InlineArray(Size)]
    private struct Few
    {
        internal const int Size = 8;

        private T _first;
    }
}
