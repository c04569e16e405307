using System.Runtime.CompilerServices;

namespace Smithwright.Runtime.Serialization.Equality;

internal sealed class MapComparer<T>(IEqualityComparer<T> values) : IEqualityComparer<IReadOnlyDictionary<string, T>?>
{
    internal static MapComparer<T> Default { get; } = new(ItemComparer<T>.Instance);

    public bool Equals(IReadOnlyDictionary<string, T>? x, IReadOnlyDictionary<string, T>? y)
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
        foreach ((string key, T value) in x)
        {
            if (!y.TryGetValue(key, out T? other) || !values.Equals(value, other))
            {
                return false;
            }
        }
        return true;
    }

    // A sum, because the order of entries does not count.
    public int GetHashCode(IReadOnlyDictionary<string, T>? obj)
    {
        if (obj is null)
        {
            return 0;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        int sum = obj.Count;
        foreach ((string key, T value) in obj)
        {
            sum += HashCode.Combine(key, value is null ? 0 : values.GetHashCode(value));
        }
        return sum;
    }
}
