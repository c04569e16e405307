using System.Security.Cryptography;

namespace Smithwright.Runtime.Hashing;

/// <summary>
/// SHA-256 with a state that is kept: setting one up takes a fourth of the time that a request's hashes take. Whoever finds it in use hashes
/// as the framework does.
/// </summary>
internal static class Sha256
{
    public const int Size = SHA256.HashSizeInBytes;

    private static IncrementalHash? _spare = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public static void Hash(ReadOnlySpan<byte> bytes, Span<byte> hash)
    {
        if (Interlocked.Exchange(ref _spare, null) is not { } state)
        {
            SHA256.HashData(bytes, hash);
            return;
        }

        state.AppendData(bytes);
        state.GetHashAndReset(hash);
        Volatile.Write(ref _spare, state);
    }

    /// <summary>The hash in lower-case hexadecimal digits.</summary>
    public static string HexOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        Hash(bytes, hash);
        return Hex.Format(hash);
    }
}
