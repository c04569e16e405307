using System.Security.Cryptography;
using System.Text;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>A key of the caller's by which the service encrypts, as its header has it.</summary>
internal static class CustomerKey
{
    private const int Size = 32;

    /// <summary>The key in base64, and its MD5 digest in base64.</summary>
    /// <param name="key">A key of 256 bits in base64, else the key itself in UTF-8. No text is both.</param>
    public static (string Encoded, string Digest) Encode(string key)
    {
        byte[] bytes = new byte[Size];
        if (!Convert.TryFromBase64String(key, bytes, out int length) || length != Size)
        {
            bytes = Encoding.UTF8.GetBytes(key);
        }
#pragma warning disable CA5351 // The service asks for this digest, to find keys that were damaged on the way.
        (string, string) result = (Convert.ToBase64String(bytes), Convert.ToBase64String(MD5.HashData(bytes)));
#pragma warning restore CA5351
        CryptographicOperations.ZeroMemory(bytes);
        return result;
    }
}
