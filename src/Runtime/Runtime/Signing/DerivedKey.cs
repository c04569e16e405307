using System.Security.Cryptography;
using Smithwright.Runtime.Hashing;

namespace Smithwright.Runtime.Signing;

/// <summary>The key of one day, region and service, and what else of a signature depends on nothing more. Thread-safe.</summary>
internal sealed class DerivedKey : SignatureKey
{
    private readonly string _secret;
    private readonly string _date;
    private readonly string _region;
    private readonly string _service;
    private readonly byte[] _key = new byte[SigningKey.Size];
    private IncrementalHash? _spare;

    /// <param name="secret">The secret access key.</param>
    /// <param name="timestamp">A time of the day, as signatures have it.</param>
    /// <param name="region">The region.</param>
    /// <param name="service">The signing name.</param>
    /// <exception cref="ArgumentException">Region or name have a character that does not belong into a credential scope.</exception>
    public DerivedKey(string secret, string timestamp, string region, string service)
    {
        // Here, because a key is made once and used for thousands of requests.
        SigningText.Check(region, "region");
        SigningText.Check(service, "signing name");
        _secret = secret;
        _date = timestamp[..8];
        _region = region;
        _service = service;
        Scope = $"{_date}/{region}/{service}/aws4_request";
        SigningKey.Derive(secret, _date, region, service, _key);
    }

    /// <summary>The credential scope.</summary>
    public override string Scope { get; }

    public bool Fits(string secret, string timestamp, string region, string service) =>
        timestamp.StartsWith(_date, StringComparison.Ordinal) && region == _region && service == _service && secret == _secret;

    public override string Sign(ReadOnlySpan<byte> text)
    {
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Sign(text, signature);
        return Hex.Format(signature);
    }

    /// <summary>Signs a text. The state that a key is expanded to is kept, which saves a third of the time; calls at once make their own.</summary>
    public void Sign(ReadOnlySpan<byte> text, Span<byte> signature)
    {
        IncrementalHash hash = Interlocked.Exchange(ref _spare, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(text);
        hash.GetHashAndReset(signature);
        Interlocked.Exchange(ref _spare, hash)?.Dispose();
    }
}
