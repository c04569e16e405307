using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Hashing;

namespace Smithwright.Runtime.Authentication;

/// <summary>An algorithm of digest authentication.</summary>
/// <param name="Name">Its name, as challenges have it.</param>
/// <param name="Hash">The hash that it uses.</param>
/// <param name="IsSession">Whether nonces take part in the hash of the password.</param>
internal sealed record DigestAlgorithm(string Name, HashAlgorithmName Hash, bool IsSession)
{
    /// <summary>The algorithm of that name; <see langword="null"/> for one that is not known.</summary>
    public static DigestAlgorithm? Find(string? name) => name?.ToUpperInvariant() switch
    {
        null or "MD5" => new(name ?? "MD5", HashAlgorithmName.MD5, IsSession: false),
        "MD5-SESS" => new(name, HashAlgorithmName.MD5, IsSession: true),
        "SHA-256" => new(name, HashAlgorithmName.SHA256, IsSession: false),
        "SHA-256-SESS" => new(name, HashAlgorithmName.SHA256, IsSession: true),
        _ => null,
    };

    /// <summary>The hash of a text in lower-case hexadecimal digits.</summary>
    public string Of(string text)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(Hash);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        return Hex.Format(hash.GetHashAndReset());
    }
}
