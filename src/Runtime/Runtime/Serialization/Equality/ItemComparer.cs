namespace Smithwright.Runtime.Serialization.Equality;

/// <summary>What compares items of a type: by content for blobs and documents, as the type itself says for all others.</summary>
internal static class ItemComparer<T>
{
    internal static IEqualityComparer<T> Instance { get; } =
        BlobComparer.Instance as IEqualityComparer<T>
        ?? DocumentComparer.Instance as IEqualityComparer<T>
        ?? EqualityComparer<T>.Default;
}
