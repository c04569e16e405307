using System.Text;

namespace Smithwright.Runtime.Serialization.Xml.Tokens;

/// <summary>Counts lines and positions for messages.</summary>
internal static class XmlPosition
{
    /// <summary>The line and the position within it, both from 1, of what follows a text.</summary>
    internal static (int Line, int Position) Of(ReadOnlySpan<byte> before)
    {
        int line = 1;
        int start = 0;
        for (int at = 0; at < before.Length; at++)
        {
            bool isLineEnd = before[at] == '\n' || (before[at] == '\r' && (at + 1 == before.Length || before[at + 1] != '\n'));
            if (isLineEnd)
            {
                line++;
                start = at + 1;
            }
        }
        return (line, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
