using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Smithwright.Authentication;
using Smithwright.Runtime.Hashing;

namespace Smithwright.Runtime.Authentication;

/// <summary>A challenge, and how many requests have answered it. Thread-safe.</summary>
internal sealed class DigestSession(DigestChallenge challenge, string clientNonce)
{
    // Session variants go on with the key that the first nonce made.
    private string _keyNonce = challenge.Nonce;

    private const int NonceBytes = 16;

    private int _requests;

    public DigestSession(DigestChallenge challenge) : this(challenge, Hex.Format(RandomNumberGenerator.GetBytes(NonceBytes)))
    {
    }

    public DigestChallenge Challenge => challenge;

    /// <summary>The session with the nonce that the service wants next.</summary>
    public DigestSession Next(string nonce) => new(challenge.With(nonce), clientNonce) { _keyNonce = _keyNonce };

    /// <summary>The value of the header <c>Authorization</c> for one request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="target">Path and query, as they are sent.</param>
    /// <param name="login">User and password.</param>
    /// <param name="bodyHash">The hash of the body where the challenge asks for it.</param>
    public string Answer(string method, string target, Login login, byte[]? bodyHash)
    {
        string count = Interlocked.Increment(ref _requests).ToString("x8", CultureInfo.InvariantCulture);
        StringBuilder header = new("Digest ");
        AppendUser(header, login);
        Append(header, ", realm", challenge.Realm);
        Append(header, ", nonce", challenge.Nonce);
        Append(header, ", uri", target);
        Append(header, ", response", Response(method, target, login, bodyHash, count));
        if (challenge.HasAlgorithm)
        {
            header.Append(", algorithm=").Append(challenge.Algorithm.Name);
        }
        if (challenge.Opaque is { } opaque)
        {
            Append(header, ", opaque", opaque);
        }
        if (challenge.Protection is { } protection)
        {
            header.Append(", qop=").Append(protection).Append(", nc=").Append(count);
            Append(header, ", cnonce", clientNonce);
        }
        return header.ToString();
    }

    private string Response(string method, string target, Login login, byte[]? bodyHash, string count)
    {
        string who = Hash($"{login.UserName}:{challenge.Realm}:{login.Password}");
        if (challenge.Algorithm.IsSession)
        {
            who = Hash($"{who}:{_keyNonce}:{clientNonce}");
        }
        if (challenge.HashesBody && bodyHash is null)
        {
            throw new ArgumentException("The service wants a hash of the body, which can be read once only: use a stream that can be rewound.");
        }
        string what = Hash(challenge.HashesBody ? $"{method}:{target}:{Hex.Format(bodyHash)}" : $"{method}:{target}");
        return Hash(challenge.Protection is { } protection
            ? $"{who}:{challenge.Nonce}:{count}:{clientNonce}:{protection}:{what}"
            : $"{who}:{challenge.Nonce}:{what}");
    }

    private void AppendUser(StringBuilder header, Login login)
    {
        if (challenge.HashesUser)
        {
            Append(header, "username", Hash($"{login.UserName}:{challenge.Realm}"));
            header.Append(", userhash=true");
        }
        else if (Ascii.IsValid(login.UserName))
        {
            Append(header, "username", login.UserName);
        }
        else
        {
            header.Append("username*=UTF-8''").Append(Uri.EscapeDataString(login.UserName));
        }
    }

    private string Hash(string text) => challenge.Algorithm.Of(text);

    private static void Append(StringBuilder header, string name, string value) => header.Append(name).Append('=').Append(ChallengeReader.Quote(value));
}
