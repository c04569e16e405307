namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// Remembers the keys of maps by the first of them, for the maps of later items: those mostly have the same keys in the same order, and then
/// share them. A newer set displaces the one before it.
/// </summary>
internal sealed class KeySetCache
{
    private const int Slots = 8;
    private const int LargestSet = 32;

    private readonly KeySet?[] _sets = new KeySet?[Slots];

    /// <summary>A set whose first key this is; null for none.</summary>
    internal KeySet? BeginningWith(ReadOnlySpan<byte> key) =>
        _sets[SlotOf(key.Length)] is { } set && set.IsAt(0, key) ? set : null;

    internal void Remember(KeySet set)
    {
        if (set.Count <= LargestSet)
        {
            _sets[SlotOf(set[0].Length)] = set;
        }
    }

    internal void Clear() => Array.Clear(_sets);

    private static int SlotOf(int length) => length % Slots;
}
