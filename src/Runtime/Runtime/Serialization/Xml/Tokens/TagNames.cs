using System.Runtime.InteropServices;
using System.Text;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>The names that documents repeat. A small table, so that it is bounded whatever comes.</summary>
internal sealed class TagNames
{
    private const int Slots = 256;
    private const int LongestKept = 64;

    private readonly TagName?[] _names = new TagName?[Slots];

    /// <summary>The name of these bytes, which were found to be well-formed.</summary>
    internal TagName Get(ReadOnlySpan<byte> utf8)
    {
        ref TagName? slot = ref _names[SlotOf(utf8)];
        if (slot is not null && utf8.SequenceEqual(slot.Utf8))
        {
            return slot;
        }
        TagName name = new(utf8.ToArray(), Encoding.UTF8.GetString(utf8[(utf8.IndexOf((byte)':') + 1)..]));
        if (utf8.Length <= LongestKept)
        {
            if (slot is not null)
            {
                // Else names that left the table would hold on to each other.
                slot.Next = null;
            }
            slot = name;
        }
        return name;
    }

    /// <summary>Notes that one start tag came after another.</summary>
    internal static void Follow(TagName? first, TagName second)
    {
        if (first is not null && second.Utf8.Length <= LongestKept)
        {
            first.Next = second;
        }
    }

    // The length and both ends tell names apart well enough; a collision costs no more than a new string.
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
            foreach (byte value in utf8)
            {
                mixed = (mixed << 8) ^ value;
            }
        }
        return (int)(mixed * 0x9E3779B97F4A7C15 >> 56);
    }
}
