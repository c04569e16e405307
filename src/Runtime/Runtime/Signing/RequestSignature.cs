using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Smithwright.Runtime.Signing;

/// <summary>The signature that a request came with: what AWS Signature Version 4 says in the header <c>Authorization</c>, or in the query of a presigned URL.</summary>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestSignature
{
    /// <summary>The payload hash of a request whose body is not signed.</summary>
    public const string UnsignedPayload = SigningRequest.UnsignedPayload;

    private const int LongestPart = 2048;
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    private readonly string _timestamp;
    private readonly string _signature;

    private RequestSignature(string[] credential, string timestamp, DateTimeOffset time, string signedHeaders, string signature)
    {
        (AccessKeyId, Region, Service) = (credential[0], credential[2], credential[3]);
        _timestamp = timestamp;
        Time = time;
        SignedHeaders = signedHeaders.Split(';');
        _signature = signature;
    }

    /// <summary>The access key id that the request names.</summary>
    public string AccessKeyId { get; }

    /// <summary>When the request was signed.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The region of the credential scope.</summary>
    public string Region { get; }

    /// <summary>The signing name of the credential scope.</summary>
    public string Service { get; }

    /// <summary>The names of the signed headers in lower case.</summary>
    public IReadOnlyList<string> SignedHeaders { get; }

    /// <summary>How long a presigned URL is valid; <see langword="null"/> of requests that are signed in a header.</summary>
    public TimeSpan? Lifetime { get; private set; }

    /// <summary>The session token in a presigned URL.</summary>
    public string? SessionToken { get; private set; }

    /// <summary>The payload hash in a presigned URL.</summary>
    public string? PayloadHash { get; private set; }

    /// <summary>Reads the header <c>Authorization</c>; <see langword="null"/> when it is not well-formed.</summary>
    /// <param name="authorization">The header.</param>
    /// <param name="timestamp">The header <c>X-Amz-Date</c>.</param>
    public static RequestSignature? OfHeader(string authorization, string? timestamp)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        if (!IsHeader(authorization))
        {
            return null;
        }
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (string part in authorization[(SigV4Signer.Algorithm.Length + 1)..].Split(',', 4))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !parts.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim()))
            {
                return null;
            }
        }

        return parts.Count == 3
            ? Create(parts.GetValueOrDefault("Credential"), timestamp, parts.GetValueOrDefault("SignedHeaders"), parts.GetValueOrDefault("Signature"))
            : null;
    }

    /// <summary>Whether the header <c>Authorization</c> has a signature of Signature Version 4, well-formed or not.</summary>
    public static bool IsHeader(string? authorization) => authorization?.StartsWith(SigV4Signer.Algorithm + " ", StringComparison.Ordinal) == true;

    /// <summary>Whether the query of a request has a signature, well-formed or not.</summary>
    public static bool IsQuery(string query) => SentQuery.Parse(query).Any(static parameter => parameter.Key is "X-Amz-Signature" or "X-Amz-Algorithm");

    /// <summary>Reads the query of a presigned URL; <see langword="null"/> when it is not well-formed.</summary>
    /// <param name="query">The query as it was sent, without its question mark.</param>
    public static RequestSignature? OfQuery(string query)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> parameter in SentQuery.Parse(query))
        {
            if (parameter.Key.StartsWith("X-Amz-", StringComparison.Ordinal) && !parts.TryAdd(parameter.Key, parameter.Value))
            {
                return null;
            }
        }

        if (parts.GetValueOrDefault("X-Amz-Algorithm") != SigV4Signer.Algorithm
            || !int.TryParse(parts.GetValueOrDefault("X-Amz-Expires"), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds)
            || Create(
                parts.GetValueOrDefault("X-Amz-Credential"), parts.GetValueOrDefault("X-Amz-Date"), parts.GetValueOrDefault("X-Amz-SignedHeaders"),
                parts.GetValueOrDefault("X-Amz-Signature")) is not { } signature)
        {
            return null;
        }

        signature.Lifetime = TimeSpan.FromSeconds(seconds);
        signature.SessionToken = parts.GetValueOrDefault("X-Amz-Security-Token");
        signature.PayloadHash = parts.GetValueOrDefault("X-Amz-Content-Sha256");
        return signature;
    }

    /// <summary>Whether the signature was made with a secret. The comparison takes the same time wherever the two differ.</summary>
    /// <param name="secret">The secret access key.</param>
    /// <param name="request">The request.</param>
    /// <param name="payloadHash">What the signature says of the body.</param>
    public bool IsOf(string secret, SignedRequest request, string payloadHash)
    {
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(payloadHash);
        SigningRequest signed = new()
        {
            Method = request.Method,
            Path = request.Path,
            Query = SentQuery.Canonical(request.Query, isPresigned: Lifetime is not null),
            PayloadHash = payloadHash,
            NormalizesPath = request.NormalizesPath,
            Headers = [.. request.Headers.Where(header => SignedHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))],
        };
        using SigningBuffers buffers = new();
        Range names = CanonicalRequest.Write(signed, buffers.Canonical);

        // The list has to be what its own signer would write: every header is there, in order, and once.
        bool hasAll = Encoding.UTF8.GetString(buffers.Canonical.WrittenSpan[names]) == string.Join(';', SignedHeaders);
        DerivedKey key = new(secret, _timestamp, Region, Service);
        StringToSign.Write(SigV4Signer.Algorithm, _timestamp, key.Scope, buffers.Canonical.WrittenSpan, buffers.Text);
        byte[] expected = Encoding.ASCII.GetBytes(key.Sign(buffers.Text.WrittenSpan));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.ASCII.GetBytes(_signature)) && hasAll;
    }

    private static RequestSignature? Create(string? credential, string? timestamp, string? signedHeaders, string? signature)
    {
        string[] parts = credential?.Split('/') ?? [];
        return parts is [{ Length: > 0 and <= 128 }, var date, var region, var service, "aws4_request"]
            && IsName(region) && IsName(service)
            && signedHeaders is { Length: > 0 and <= LongestPart }
            && signature is { Length: 2 * SHA256.HashSizeInBytes }
            && timestamp?.Length == 16 && timestamp.StartsWith(date, StringComparison.Ordinal) && date.Length == 8
            && DateTimeOffset.TryParseExact(timestamp, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? new RequestSignature(parts, timestamp, time, signedHeaders, signature)
            : null;
    }

    private static bool IsName(string text) => text.Length is > 0 and <= 128 && text.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_');
}
