using System.Runtime.InteropServices;
using System.Text;

namespace Smithwright.Serialization;

/// <summary>
/// Hands out one string for equal short ASCII texts of a response: keys of maps, names of enums and the like repeat from item to item.
/// A small table in which a newer string displaces the one before it, so it is bounded and no text can make it slow.
/// </summary>
internal sealed class RepeatedStrings
{
    private const int Slots = 128;
    private const int LongestText = 32;

    private readonly string?[] _strings = new string?[Slots];

    internal string Get(ReadOnlySpan<byte> utf8)
    {
        if ((uint)(utf8.Length - 1) >= LongestText)
            return Encoding.UTF8.GetString(utf8);
        ref string? slot = ref _strings[SlotOf(utf8)];
        if (slot is { } known && known.Length == utf8.Length && Ascii.Equals(utf8, known))
            return known;
        return slot = Encoding.UTF8.GetString(utf8);
    }

    internal void Clear() => Array.Clear(_strings);

    // The length and both ends tell short texts apart well enough; a collision costs no more than a string that is not shared.
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        ulong mixed = (uint)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            mixed += MemoryMarshal.Read<ulong>(utf8);
            mixed = (mixed * 31) ^ MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (byte unit in utf8)
                mixed = (mixed << 8) + unit;
        }
        return (int)(mixed * 0x9E3779B97F4A7C15 >> 57);
    }
}
