using System.IO.Hashing;

namespace Smithwright.Runtime.Checksums;

/// <summary>A checksum by one of the framework's algorithms.</summary>
/// <param name="algorithm">The algorithm.</param>
/// <param name="isLittleEndian">Whether it gives the least significant byte first.</param>
internal sealed class HashedChecksum(NonCryptographicHashAlgorithm algorithm, bool isLittleEndian = false) : Checksum
{
    public override void Append(ReadOnlySpan<byte> bytes) => algorithm.Append(bytes);

    public override string Finish()
    {
        byte[] hash = algorithm.GetHashAndReset();
        if (isLittleEndian)
        {
            Array.Reverse(hash);
        }
        return Convert.ToBase64String(hash);
    }
}
