namespace Smithwright.Runtime.Client.State;

/// <summary>The id of a call, which services find its attempts by: a random UUID (RFC 9562, version 4).</summary>
internal static class InvocationId
{
    // No secret, so that it need not come from the system's generator: asking that takes longer than writing and hashing a small request.
    public static string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
