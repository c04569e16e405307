using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

/// <summary>The second step of Signature Version 4: the time, the scope and the hash of the canonical request.</summary>
internal static class StringToSign
{
    public static void Write(string algorithm, string timestamp, string credentialScope, ReadOnlySpan<byte> canonicalRequest, PooledBufferWriter output)
    {
        output.WriteAscii(algorithm);
        output.WriteByte((byte)'\n');
        output.WriteAscii(timestamp);
        output.WriteByte((byte)'\n');
        output.WriteUtf8(credentialScope);
        output.WriteByte((byte)'\n');
        Span<byte> hash = stackalloc byte[Sha256.Size];
        Sha256.Hash(canonicalRequest, hash);
        Hex.Write(hash, output.GetSpan(2 * hash.Length));
        output.Advance(2 * hash.Length);
    }
}
