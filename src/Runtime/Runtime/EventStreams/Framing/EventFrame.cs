namespace Smithwright.Runtime.EventStreams.Framing;

/// <summary>
/// The layout of a message: total length, length of the headers, CRC-32 of both; the headers; the payload; CRC-32 of all before. Integers are
/// big-endian. The limits are the format's own; of the two that are in use for payloads, 16 and 24 MiB, the larger.
/// </summary>
internal static class EventFrame
{
    internal const int PreludeLength = 12;
    internal const int Overhead = PreludeLength + sizeof(uint);
    internal const int LongestHeaders = 128 * 1024;
    internal const int LongestPayload = 24 * 1024 * 1024;
    internal const int LongestMessage = Overhead + LongestHeaders + LongestPayload;
    internal const int LongestName = byte.MaxValue;
    internal const int LongestValue = ushort.MaxValue;
}
