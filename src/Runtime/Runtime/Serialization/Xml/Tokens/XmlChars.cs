using System.Buffers;
using System.Text;
using System.Xml;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>The characters of XML 1.0, in UTF-8 (sections 2.2 and 2.3; names are those of Namespaces in XML, section 3).</summary>
internal static class XmlChars
{
    private const byte NameStartBit = 1;
    private const byte NameBit = 2;
    private const byte SpaceBit = 4;

    private static readonly byte[] Classes = MakeClasses();

    private static ReadOnlySpan<byte> Controls =>
    [
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0B, 0x0C, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18,
        0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F,
    ];

    /// <summary>The first byte of U+FFFE and U+FFFF, which XML does not have, and of 4,094 characters that it has.</summary>
    internal const byte NoncharacterLead = 0xEF;

    /// <summary>What ends a run of plain text, or has to be looked at.</summary>
    internal static SearchValues<byte> EndsOfText { get; } = SearchValues.Create([.. Controls, NoncharacterLead, (byte)'<', (byte)'&', (byte)']', (byte)'\r']);

    /// <summary>What ends a run of plain text in the value of an attribute, or has to be looked at.</summary>
    internal static SearchValues<byte> EndsOfValues { get; } =
        SearchValues.Create([.. Controls, NoncharacterLead, (byte)'<', (byte)'&', (byte)'"', (byte)'\'', (byte)'\r', (byte)'\n', (byte)'\t']);

    /// <summary>What may not stand in comments and the like, or has to be looked at.</summary>
    internal static SearchValues<byte> Suspicious { get; } = SearchValues.Create([.. Controls, NoncharacterLead]);

    internal static bool IsSpace(byte value) => (Classes[value] & SpaceBit) != 0;

    /// <summary>Whether an ASCII character may stand in a name. Colons, and characters beyond ASCII, are not among them.</summary>
    internal static bool IsAsciiName(byte value) => (Classes[value] & NameBit) != 0;

    internal static bool IsAsciiNameStart(byte value) => (Classes[value] & NameStartBit) != 0;

    /// <summary>Whether a character may stand in a name, or start one.</summary>
    internal static bool IsName(Rune rune, bool isStart) =>
        rune.IsBmp && (isStart ? XmlConvert.IsStartNCNameChar((char)rune.Value) : XmlConvert.IsNCNameChar((char)rune.Value));

    /// <summary>Whether a reference may stand for the character.</summary>
    internal static bool IsXml(int character) =>
        Rune.IsValid(character) && character is '\t' or '\n' or '\r' or >= 0x20 and <= 0xD7FF or >= 0xE000 and <= 0xFFFD or >= 0x10000 and <= 0x10FFFF;

    /// <summary>Whether valid UTF-8 begins with U+FFFE or U+FFFF.</summary>
    internal static bool IsNoncharacter(ReadOnlySpan<byte> utf8) => utf8.Length >= 3 && utf8[1] == 0xBF && utf8[2] >= 0xBE;

    private static byte[] MakeClasses()
    {
        byte[] classes = new byte[256];
        for (int value = 0; value < 128; value++)
        {
            char character = (char)value;
            classes[value] = (byte)(
                (char.IsAsciiLetter(character) || character == '_' ? NameStartBit | NameBit : 0)
                | (char.IsAsciiDigit(character) || character is '-' or '.' ? NameBit : 0)
                | (character is ' ' or '\t' or '\r' or '\n' ? SpaceBit : 0));
        }
        return classes;
    }
}
