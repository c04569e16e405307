using System.Numerics;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// Finds the place of a key in an array of keys: an open-addressed table of places. It hashes as strings do, with a seed of the process, so
/// that no response can be made to collide.
/// </summary>
internal sealed class KeyIndex
{
    // Place + 1; 0 is free. At most half full, so that a search ends soon.
    private readonly int[] _slots;

    internal KeyIndex(int capacity) => _slots = new int[BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];

    /// <summary>The place of a key, or -1.</summary>
    internal int Find(string[] keys, string key) => _slots[SlotOf(keys, key)] - 1;

    /// <summary>The place of a key, which is <paramref name="count"/> where it is a new one.</summary>
    internal int FindOrAppend(string[] keys, int count, string key)
    {
        ref int slot = ref _slots[SlotOf(keys, key)];
        if (slot == 0)
        {
            slot = count + 1;
        }
        return slot - 1;
    }

    /// <summary>The slot that holds the key, or the free one where it belongs.</summary>
    private int SlotOf(string[] keys, string key)
    {
        int mask = _slots.Length - 1;
#pragma warning disable RS0030, MA0021 // Differs from process to process, so that nobody can choose keys that collide.
        int slot = key.GetHashCode() & mask;
#pragma warning restore RS0030, MA0021
        while (_slots[slot] != 0 && keys[_slots[slot] - 1] != key)
        {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
