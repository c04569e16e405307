using System.Security.Cryptography;

namespace Smithwright.Runtime.Checksums;

/// <summary>A checksum by a cryptographic hash.</summary>
internal sealed class DigestChecksum(HashAlgorithmName algorithm) : Checksum
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(algorithm);

    public override void Append(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    public override string Finish() => Convert.ToBase64String(_hash.GetHashAndReset());

    public override void Dispose()
    {
        base.Dispose();
        _hash.Dispose();
    }
}
