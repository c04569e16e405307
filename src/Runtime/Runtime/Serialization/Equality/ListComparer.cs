using System.Runtime.CompilerServices;
using Smithwright.Runtime.Serialization.Collections;

namespace Smithwright.Runtime.Serialization.Equality;

internal sealed class ListComparer<T>(IEqualityComparer<T> items) : IEqualityComparer<IReadOnlyList<T>?>
{
    internal static ListComparer<T> Default { get; } = new(ItemComparer<T>.Instance);

    public bool Equals(IReadOnlyList<T>? x, IReadOnlyList<T>? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }
        if (x is null || y is null || x.Count != y.Count)
        {
            return false;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (ListSpan.TryGet(x, out ReadOnlySpan<T> left) && ListSpan.TryGet(y, out ReadOnlySpan<T> right))
        {
            return left.SequenceEqual(right, items);
        }
        for (int i = 0; i < x.Count; i++)
        {
            if (!items.Equals(x[i], y[i]))
            {
                return false;
            }
        }
        return true;
    }

    public int GetHashCode(IReadOnlyList<T>? obj)
    {
        if (obj is null)
        {
            return 0;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        HashCode hash = default;
        for (int i = 0; i < obj.Count; i++)
        {
            hash.Add(obj[i], items);
        }
        return hash.ToHashCode();
    }
}
