using System.Buffers.Text;
using System.Text;

namespace Smithwright.Runtime.Serialization.Json.Repair;

/// <summary>
/// Replaces the escapes of a JSON string whose syntax was checked already. An escaped lone surrogate becomes U+FFFD, as the writer has it:
/// a title that a service has cut in the middle of a character is no reason to lose the whole response.
/// </summary>
internal static class JsonUnescaper
{
    /// <summary>Writes UTF-8 no longer than <paramref name="text"/> and returns its length.</summary>
    internal static int Unescape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        int written = 0;
        while (true)
        {
            int next = text.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = next < 0 ? text : text[..next];
            plain.CopyTo(target[written..]);
            written += plain.Length;
            if (next < 0)
            {
                return written;
            }
            text = text[(next + 1)..];
            written += TakeEscape(ref text, target[written..]);
        }
    }

    private static int TakeEscape(ref ReadOnlySpan<byte> text, Span<byte> target)
    {
        byte letter = text[0];
        text = text[1..];
        if (letter == (byte)'u')
        {
            return TakeRune(ref text).EncodeToUtf8(target);
        }
        target[0] = letter switch
        {
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => letter,
        };
        return 1;
    }

    private static Rune TakeRune(ref ReadOnlySpan<byte> text)
    {
        char first = TakeUnit(ref text);
        if (Rune.TryCreate(first, out Rune rune))
        {
            return rune;
        }
        if (!char.IsHighSurrogate(first) || !text.StartsWith("\\u"u8))
        {
            return Rune.ReplacementChar;
        }
        ReadOnlySpan<byte> rest = text[2..];
        if (!Rune.TryCreate(first, TakeUnit(ref rest), out rune))
        {
            return Rune.ReplacementChar;
        }
        text = rest;
        return rune;
    }

    private static char TakeUnit(ref ReadOnlySpan<byte> text)
    {
        _ = Utf8Parser.TryParse(text[..4], out int unit, out _, 'x');
        text = text[4..];
        return (char)unit;
    }
}
