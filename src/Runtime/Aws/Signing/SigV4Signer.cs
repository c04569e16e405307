using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Smithwright.Serialization;

namespace Smithwright.Aws.Signing;

/// <summary>
/// Signs requests as AWS Signature Version 4 (<c>AWS4-HMAC-SHA256</c>) says. Instances are thread-safe and remember the key of the day, so one
/// instance should serve many requests.
/// </summary>
public sealed class SigV4Signer
{
    private static readonly TimeSpan LongestExpiry = TimeSpan.FromDays(7);

    private readonly SigningKeyCache _keys = new();

    /// <summary>
    /// Appends <c>X-Amz-Date</c>, <c>X-Amz-Security-Token</c> (for temporary credentials) and <c>Authorization</c> to the headers of
    /// <paramref name="request"/>. A date or token that is there already is signed as it stands.
    /// </summary>
    /// <returns>The signature in lower-case hexadecimal digits, with which those of a signed body begin.</returns>
    /// <exception cref="ArgumentException">The request has no <c>Host</c> header.</exception>
    public string Sign(SigningRequest request, AwsCredentials credentials, SigningScope scope)
    {
        Check(request, credentials, scope);
        string timestamp = scope.Timestamp;
        if (!request.HasHeader("X-Amz-Date"))
            request.Headers.Add(new("X-Amz-Date", timestamp));
        if (credentials.SessionToken is not null && !request.HasHeader("X-Amz-Security-Token"))
            request.Headers.Add(new("X-Amz-Security-Token", credentials.SessionToken));

        string credentialScope = scope.Credential(timestamp);
        using PooledBufferWriter canonical = new(1024);
        Range names = CanonicalRequest.Write(request, canonical);
        string signature = Signature(canonical.WrittenSpan, credentials, scope, timestamp, credentialScope);
        string signedHeaders = Encoding.ASCII.GetString(canonical.WrittenSpan[names]);
        request.Headers.Add(new(
            "Authorization",
            $"{StringToSign.Algorithm} Credential={credentials.AccessKeyId}/{credentialScope}, SignedHeaders={signedHeaders}, Signature={signature}"));
        return signature;
    }

    /// <summary>
    /// Returns the query, without the question mark, that makes the request valid for whoever holds its URL until <paramref name="expiresIn"/>
    /// has passed. The holder must send the headers of <paramref name="request"/> as they are.
    /// </summary>
    /// <exception cref="ArgumentException">The request has no <c>Host</c> header.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is not between one second and seven days.</exception>
    public string Presign(SigningRequest request, AwsCredentials credentials, SigningScope scope, TimeSpan expiresIn)
    {
        Check(request, credentials, scope);
        ArgumentOutOfRangeException.ThrowIfLessThan(expiresIn, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(expiresIn, LongestExpiry);

        string timestamp = scope.Timestamp;
        string credentialScope = scope.Credential(timestamp);
        string query = PresignedQuery(request, credentials, timestamp, credentialScope, expiresIn);
        SigningRequest signed = new()
        {
            Method = request.Method,
            Path = request.Path,
            Query = query,
            PayloadHash = request.PayloadHash,
            NormalizesPath = request.NormalizesPath,
            Headers = request.Headers,
        };
        using PooledBufferWriter canonical = new(1024);
        CanonicalRequest.Write(signed, canonical);
        return $"{query}&X-Amz-Signature={Signature(canonical.WrittenSpan, credentials, scope, timestamp, credentialScope)}";
    }

    private static void Check(SigningRequest request, AwsCredentials credentials, SigningScope scope)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentException.ThrowIfNullOrEmpty(scope.Region, nameof(scope));
        ArgumentException.ThrowIfNullOrEmpty(scope.Service, nameof(scope));
        if (!request.HasHeader("Host"))
            throw new ArgumentException("A request cannot be signed without its Host header.", nameof(request));
    }

    private string Signature(
        ReadOnlySpan<byte> canonical, AwsCredentials credentials, SigningScope scope, string timestamp, string credentialScope)
    {
        using PooledBufferWriter text = new(256);
        StringToSign.Write(timestamp, credentialScope, canonical, text);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_keys.Get(credentials.SecretAccessKey, timestamp, scope.Region, scope.Service), text.WrittenSpan, signature);
        return Hex.Format(signature);
    }

    private static string PresignedQuery(
        SigningRequest request, AwsCredentials credentials, string timestamp, string credentialScope, TimeSpan expiresIn)
    {
        IEnumerable<string> names = request.Headers.Select(static header => header.Key.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal);
        StringBuilder query = new(request.Query);
        Append("X-Amz-Algorithm", StringToSign.Algorithm);
        Append("X-Amz-Credential", $"{credentials.AccessKeyId}/{credentialScope}");
        Append("X-Amz-Date", timestamp);
        Append("X-Amz-Expires", ((long)expiresIn.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        Append("X-Amz-SignedHeaders", string.Join(';', names));
        if (credentials.SessionToken is not null)
            Append("X-Amz-Security-Token", credentials.SessionToken);
        return query.ToString();

        void Append(string name, string value) =>
            query.Append(query.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
