namespace Smithwright.Runtime.Serialization.Equality;

internal sealed class BlobComparer : IEqualityComparer<ReadOnlyMemory<byte>>, IEqualityComparer<ReadOnlyMemory<byte>?>
{
    internal static BlobComparer Instance { get; } = new();

    public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

    public bool Equals(ReadOnlyMemory<byte>? x, ReadOnlyMemory<byte>? y) =>
        x.HasValue == y.HasValue && Equals(x.GetValueOrDefault(), y.GetValueOrDefault());

    public int GetHashCode(ReadOnlyMemory<byte> obj)
    {
        HashCode hash = default;
        hash.AddBytes(obj.Span);
        return hash.ToHashCode();
    }

    public int GetHashCode(ReadOnlyMemory<byte>? obj) => obj is { } blob ? GetHashCode(blob) : 0;
}
