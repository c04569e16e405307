using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Smithwright.Runtime.Signing;

/// <summary>The third step of Signature Version 4: a key that is good for one day, region and service.</summary>
internal static class SigningKey
{
    public const int Size = SHA256.HashSizeInBytes;

    public static void Derive(string secret, ReadOnlySpan<char> date, string region, string service, Span<byte> key)
    {
        byte[] seed = ArrayPool<byte>.Shared.Rent(4 + Encoding.UTF8.GetMaxByteCount(secret.Length));
        try
        {
            "AWS4"u8.CopyTo(seed);
            int length = 4 + Encoding.UTF8.GetBytes(secret, seed.AsSpan(4));
            Next(seed.AsSpan(0, length), date, key);
        }
        finally
        {
            // A rented array outlives this call and is handed to others.
            CryptographicOperations.ZeroMemory(seed);
            ArrayPool<byte>.Shared.Return(seed);
        }

        Next(key, region, key);
        Next(key, service, key);
        Next(key, "aws4_request", key);
    }

    private static void Next(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, Span<byte> result)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (Encoding.UTF8.GetMaxByteCount(text.Length) > bytes.Length)
        {
            bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }
        int length = Encoding.UTF8.GetBytes(text, bytes);
        Span<byte> hash = stackalloc byte[Size];
        HMACSHA256.HashData(key, bytes[..length], hash);
        hash.CopyTo(result);
    }
}
