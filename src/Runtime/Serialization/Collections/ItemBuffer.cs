using System.Buffers;
using System.Runtime.CompilerServices;

namespace Smithwright.Serialization;

/// <summary>Gathers items of an unknown number in a pooled array, then gives an array of exactly their number.</summary>
internal struct ItemBuffer<T>
{
    private const int FirstSize = 16;

    private T[]? _items;
    private int _count;

    internal void Add(T item)
    {
        if (_items is null || _count == _items.Length)
            Grow();
        _items![_count++] = item;
    }

    internal readonly ReadOnlySpan<T> Items => _items.AsSpan(0, _count);

    internal T[] ToArrayAndRelease()
    {
        T[] exact = Items.ToArray();
        Release();
        return exact;
    }

    internal void Release()
    {
        if (_items is null)
            return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            _items.AsSpan(0, _count).Clear();
        ArrayPool<T>.Shared.Return(_items);
        _items = null;
        _count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstSize, _count * 2));
        if (_items is { } old)
        {
            old.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(old, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
        _items = larger;
    }
}
