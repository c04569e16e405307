using System.Runtime.InteropServices;
using System.Text;

namespace Smithwright.Runtime.Serialization.Collections;

/// <summary>
/// Hands out one string for equal short texts of a response: keys of maps, names of enums and the like repeat from item to item. A small table,
/// so that it is bounded and no text can make it slow. A new string displaces only one that was never asked for again: else the ids, all of
/// them different, would drive out what repeats.
/// </summary>
/// <param name="longestText">The length of the longest texts that are kept, in bytes.</param>
internal sealed class StringInterner(int longestText = 32)
{
    private const int Slots = 256;

    private readonly string?[] _repeated = new string?[Slots];
    private readonly string?[] _seenOnce = new string?[Slots];

    internal string Get(ReadOnlySpan<byte> utf8)
    {
        if ((uint)(utf8.Length - 1) >= (uint)longestText)
        {
            return Encoding.UTF8.GetString(utf8);
        }
        int slot = SlotOf(utf8);
        if (_repeated[slot] is { } known && IsSame(utf8, known))
        {
            return known;
        }
        if (_seenOnce[slot] is { } seen && IsSame(utf8, seen))
        {
            return _repeated[slot] = seen;
        }
        return _seenOnce[slot] = Decode(utf8);
    }

    internal void Clear()
    {
        Array.Clear(_repeated);
        Array.Clear(_seenOnce);
    }

    // Looking first costs less than what decoding UTF-8 has to allow for.
    private static string Decode(ReadOnlySpan<byte> utf8) =>
        Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);

    private static bool IsSame(ReadOnlySpan<byte> utf8, string text) => text.Length == utf8.Length && Ascii.Equals(utf8, text);

    // The length and both ends tell short texts apart well enough; a collision costs no more than a string that is not shared.
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        ulong mixed = (uint)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            mixed += MemoryMarshal.Read<ulong>(utf8);
            mixed = (mixed * 31) ^ MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]);
        }
        else if (utf8.Length >= sizeof(uint))
        {
            mixed += MemoryMarshal.Read<uint>(utf8);
            mixed = (mixed * 31) ^ MemoryMarshal.Read<uint>(utf8[^sizeof(uint)..]);
        }
        else
        {
            mixed = (mixed * 31) + utf8[0];
            mixed = (mixed * 31) + utf8[^1];
        }
        return (int)(mixed * 0x9E3779B97F4A7C15 >> 56);
    }
}
