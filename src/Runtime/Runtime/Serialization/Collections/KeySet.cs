using System.Text;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// The keys of a map in the order in which they first came; several maps may share them. Up to <see cref="SearchedLinearly"/> keys a search along
/// them beats hashing; beyond, an index is kept.
/// </summary>
internal sealed class KeySet
{
    internal const int SearchedLinearly = 8;

    private readonly string[] _keys;
    private readonly KeyIndex? _index;

    private KeySet(string[] keys, KeyIndex? index)
    {
        _keys = keys;
        _index = index;
    }

    internal static KeySet Empty { get; } = new([], null);

    internal int Count => _keys.Length;

    internal string this[int index] => _keys[index];

    internal IReadOnlyList<string> All => Array.AsReadOnly(_keys);

    /// <summary>The keys without those that came before.</summary>
    internal static KeySet Of(ReadOnlySpan<string> keys)
    {
        string[] distinct = new string[keys.Length];
        KeyIndex? index = keys.Length > SearchedLinearly ? new KeyIndex(keys.Length) : null;
        int count = 0;
        foreach (string key in keys)
        {
            int at = index is null ? FindLinearly(distinct.AsSpan(0, count), key) : index.FindOrAppend(distinct, count, key);
            if (at < 0 || at == count)
            {
                distinct[count++] = key;
            }
        }
        Array.Resize(ref distinct, count);
        return new KeySet(distinct, index);
    }

    /// <summary>The place of a key, or -1.</summary>
    internal int Find(string key) => _index is null ? FindLinearly(_keys, key) : _index.Find(_keys, key);

    /// <summary>Whether a key stands at a place. Keys beyond ASCII are not compared: the answer is no.</summary>
    internal bool IsAt(int index, ReadOnlySpan<byte> key) =>
        (uint)index < (uint)_keys.Length && _keys[index].Length == key.Length && Ascii.Equals(key, _keys[index]);

    private static int FindLinearly(ReadOnlySpan<string> keys, string key)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == key)
            {
                return i;
            }
        }
        return -1;
    }
}
