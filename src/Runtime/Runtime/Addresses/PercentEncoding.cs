using System.Buffers;
using System.Text;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Addresses;

/// <summary>Percent-encoding as RFC 3986 section 2.1 and Signature Version 4 have it: UTF-8, upper-case digits.</summary>
internal static class PercentEncoding
{
    private const string UnreservedCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    public static readonly SearchValues<char> Unreserved = SearchValues.Create(UnreservedCharacters);
    public static readonly SearchValues<char> UnreservedAndSlash = SearchValues.Create(UnreservedCharacters + "/");
    public static readonly SearchValues<char> UnreservedAndPercent = SearchValues.Create(UnreservedCharacters + "%");

    /// <summary>What a URL without a fragment consists of (RFC 3986).</summary>
    public static readonly SearchValues<char> UrlWithoutFragment = SearchValues.Create(UnreservedCharacters + "%:/?[]@!$&'()*+,;=");

    /// <summary>Writes <paramref name="text"/>, encoding what is not in <paramref name="kept"/>; a lone surrogate becomes U+FFFD.</summary>
    public static void Write(ReadOnlySpan<char> text, SearchValues<char> kept, PooledBufferWriter output)
    {
        for (int plain = text.IndexOfAnyExcept(kept); plain >= 0; plain = text.IndexOfAnyExcept(kept))
        {
            output.WriteAscii(text[..plain]);
            text = text[(plain + WriteEncoded(text[plain..], output))..];
        }

        output.WriteAscii(text);
    }

    /// <summary>Encodes the first character of a text; returns how much of the text that is.</summary>
    private static int WriteEncoded(ReadOnlySpan<char> text, PooledBufferWriter output)
    {
        Rune.DecodeFromUtf16(text, out Rune rune, out int consumed);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
        {
            WriteEncoded(value, output);
        }
        return consumed;
    }

    private static void WriteEncoded(byte value, PooledBufferWriter output)
    {
        ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
        Span<byte> target = output.GetSpan(3);
        target[0] = (byte)'%';
        target[1] = digits[value >> 4];
        target[2] = digits[value & 15];
        output.Advance(3);
    }
}
