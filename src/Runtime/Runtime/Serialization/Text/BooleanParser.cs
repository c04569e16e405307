using System.Text;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>Reads <c>true</c> and <c>false</c>, in any case.</summary>
internal static class BooleanParser
{
    /// <summary>Reads them in lower case.</summary>
    internal static bool TryParseStrictly(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8);
        return value || text.SequenceEqual("false"u8);
    }

    internal static bool TryParse(ReadOnlySpan<byte> text, out bool value)
    {
        value = Ascii.EqualsIgnoreCase(text, "true"u8);
        return value || Ascii.EqualsIgnoreCase(text, "false"u8);
    }
}
