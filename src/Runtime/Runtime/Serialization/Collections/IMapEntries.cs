namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>The entries of a map whose type of values is not known, for printing.</summary>
internal interface IMapEntries
{
    int Count { get; }

    string KeyAt(int index);

    object? ValueAt(int index);
}
