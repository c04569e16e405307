using System.IO.Hashing;
using System.Security.Cryptography;

namespace Smithwright.Runtime.Checksums;

/// <summary>The algorithms of <c>aws.protocols#httpChecksum</c>, by their names in models.</summary>
internal static class ChecksumAlgorithm
{
    /// <summary>What requests get where nobody chose: the one that all services know.</summary>
    public const string Default = "CRC32";

    /// <summary>What the names of headers with checksums begin with.</summary>
    public const string HeaderPrefix = "x-amz-checksum-";

    // The fastest first.
    private static readonly string[] All = ["CRC64NVME", "CRC32C", "CRC32", "XXHASH3", "XXHASH128", "XXHASH64", "SHA1", "SHA256", "SHA512", "MD5"];

    public static IReadOnlyList<string> Names => All;

    /// <summary>The header that has the checksum.</summary>
    public static string HeaderOf(string name) => HeaderPrefix + name.ToLowerInvariant();

    /// <summary>The length of a checksum in base64.</summary>
    public static int LengthOf(string name) => (SizeOf(name) + 2) / 3 * 4;

    /// <exception cref="ArgumentException">There is no such algorithm.</exception>
#pragma warning disable CA5350, CA5351 // The services chose the algorithms; checksums find damage, nobody's intent.
    public static Checksum Create(string name) => name switch
    {
        "CRC32" => new HashedChecksum(new Crc32(), isLittleEndian: true),
        "CRC32C" => new Crc32cChecksum(),
        "CRC64NVME" => new Crc64NvmeChecksum(),
        "XXHASH64" => new HashedChecksum(new XxHash64()),
        "XXHASH3" => new HashedChecksum(new XxHash3()),
        "XXHASH128" => new HashedChecksum(new XxHash128()),
        "SHA1" => new DigestChecksum(HashAlgorithmName.SHA1),
        "SHA256" => new DigestChecksum(HashAlgorithmName.SHA256),
        "SHA512" => new DigestChecksum(HashAlgorithmName.SHA512),
        "MD5" => new DigestChecksum(HashAlgorithmName.MD5),
        _ => throw new ArgumentException($"The checksum algorithm '{name}' is not known: use {string.Join(", ", All)}."),
    };
#pragma warning restore CA5350, CA5351

    private static int SizeOf(string name) => name switch
    {
        "CRC32" or "CRC32C" => 4,
        "CRC64NVME" or "XXHASH64" or "XXHASH3" => 8,
        "XXHASH128" or "MD5" => 16,
        "SHA1" => 20,
        "SHA256" => 32,
        _ => 64,
    };
}
