using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Smithwright.Runtime.Serialization.Json.Repair;

/// <summary>
/// Makes the strings of JSON valid Unicode where they are not: invalid UTF-8 and escaped halves of surrogate pairs become U+FFFD. The framework's
/// documents keep them as they are, and throw when somebody looks.
/// </summary>
internal static class JsonRepair
{
    private const int UnitLength = 6;

    /// <summary>Returns the same text where nothing is wrong with it.</summary>
    /// <param name="json">JSON whose syntax was checked already.</param>
    internal static ReadOnlySpan<byte> Repair(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        }
        int half = FindHalf(json, 0);
        if (half < 0)
        {
            return json;
        }
        byte[] repaired = json.ToArray();
        for (; half >= 0; half = FindHalf(repaired, half + UnitLength))
        {
            "\\ufffd"u8.CopyTo(repaired.AsSpan(half));
        }
        return repaired;
    }

    /// <summary>Where the next escaped half of a pair is that lacks the other.</summary>
    private static int FindHalf(ReadOnlySpan<byte> json, int from)
    {
        while (true)
        {
            int distance = json[from..].IndexOf((byte)'\\');
            if (distance < 0)
            {
                return -1;
            }
            from += distance;
            if (!TryReadUnit(json[from..], out char unit))
            {
                from += 2;
            }
            else if (!char.IsSurrogate(unit))
            {
                from += UnitLength;
            }
            else if (char.IsHighSurrogate(unit) && TryReadUnit(json[(from + UnitLength)..], out char next) && char.IsLowSurrogate(next))
            {
                from += 2 * UnitLength;
            }
            else
            {
                return from;
            }
        }
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> text, out char unit)
    {
        unit = default;
        if (!text.StartsWith("\\u"u8) || !Utf8Parser.TryParse(text.Slice(2, 4), out ushort value, out _, 'x'))
        {
            return false;
        }
        unit = (char)value;
        return true;
    }
}
