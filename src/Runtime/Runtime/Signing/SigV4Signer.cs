using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Signing;

/// <summary>
/// Signs requests as AWS Signature Version 4 (<c>AWS4-HMAC-SHA256</c>) says. Instances are thread-safe and remember the key of the day, so one
/// instance should serve many requests.
/// </summary>
internal sealed class SigV4Signer
{
    private static readonly TimeSpan LongestExpiry = TimeSpan.FromDays(7);

    private readonly SigningKeyCache _keys = new();
    private SigningBuffers? _spare;

    /// <summary>
    /// Appends <c>X-Amz-Date</c>, <c>X-Amz-Security-Token</c> (for temporary credentials) and <c>Authorization</c> to the headers of
    /// <paramref name="request"/>. A date or token that is there already is signed as it stands.
    /// </summary>
    /// <returns>The signature in lower-case hexadecimal digits, with which those of a signed body begin.</returns>
    /// <exception cref="ArgumentException">
    /// The request has no <c>Host</c> header, or region, signing name or access key id have a character that would end their place in the signature.
    /// </exception>
    public string Sign(SigningRequest request, AwsCredentials credentials, SigningScope scope)
    {
        Check(request, credentials, scope);
        string timestamp = scope.Timestamp;
        if (!request.HasHeader("X-Amz-Date"))
        {
            request.Headers.Add(new("X-Amz-Date", timestamp));
        }
        if (credentials.SessionToken is not null && !request.HasHeader("X-Amz-Security-Token"))
        {
            request.Headers.Add(new("X-Amz-Security-Token", credentials.SessionToken));
        }

        DerivedKey key = _keys.Get(credentials.SecretAccessKey, timestamp, scope.Region, scope.Service);
        SigningBuffers buffers = Interlocked.Exchange(ref _spare, null) ?? new SigningBuffers();
        Range names = CanonicalRequest.Write(request, buffers.Canonical);
        string signature = Signature(buffers, key, timestamp);
        request.Headers.Add(new("Authorization", Authorization(buffers, credentials.AccessKeyId, key.Scope, names, signature)));
        GiveBack(buffers);
        return signature;
    }

    /// <summary>
    /// Returns the query, without the question mark, that makes the request valid for whoever holds its URL until <paramref name="expiresIn"/>
    /// has passed. The holder must send the headers of <paramref name="request"/> as they are.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The request has no <c>Host</c> header, or region, signing name or access key id have a character that would end their place in the signature.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expiresIn"/> is not between one second and seven days.</exception>
    public string Presign(SigningRequest request, AwsCredentials credentials, SigningScope scope, TimeSpan expiresIn)
    {
        Check(request, credentials, scope);
        ArgumentOutOfRangeException.ThrowIfLessThan(expiresIn, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(expiresIn, LongestExpiry);

        string timestamp = scope.Timestamp;
        DerivedKey key = _keys.Get(credentials.SecretAccessKey, timestamp, scope.Region, scope.Service);
        string query = PresignedQuery(request, credentials, timestamp, key.Scope, expiresIn);
        SigningRequest signed = new()
        {
            Method = request.Method,
            Path = request.Path,
            Query = query,
            PayloadHash = request.PayloadHash,
            NormalizesPath = request.NormalizesPath,
            Headers = request.Headers,
        };
        SigningBuffers buffers = Interlocked.Exchange(ref _spare, null) ?? new SigningBuffers();
        CanonicalRequest.Write(signed, buffers.Canonical);
        string signature = Signature(buffers, key, timestamp);
        GiveBack(buffers);
        return $"{query}&X-Amz-Signature={signature}";
    }

    private static void Check(SigningRequest request, AwsCredentials credentials, SigningScope scope)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentException.ThrowIfNullOrEmpty(scope.Region, nameof(scope));
        ArgumentException.ThrowIfNullOrEmpty(scope.Service, nameof(scope));
        SigningText.CheckKeyId(credentials.AccessKeyId);
        if (!request.HasHeader("Host"))
        {
            throw new ArgumentException("A request cannot be signed without its Host header.", nameof(request));
        }
    }

    private static string Signature(SigningBuffers buffers, DerivedKey key, string timestamp)
    {
        StringToSign.Write(timestamp, key.Scope, buffers.Canonical.WrittenSpan, buffers.Text);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        key.Sign(buffers.Text.WrittenSpan, signature);
        return Hex.Format(signature);
    }

    private static string Authorization(SigningBuffers buffers, string accessKeyId, string scope, Range signedHeaders, string signature)
    {
        PooledBufferWriter text = buffers.Text;
        text.Clear();
        text.WriteAscii(StringToSign.Algorithm);
        text.WriteAscii(" Credential=");
        text.WriteAscii(accessKeyId);
        text.WriteByte((byte)'/');
        text.WriteUtf8(scope);
        text.WriteAscii(", SignedHeaders=");
        text.Write(buffers.Canonical.WrittenSpan[signedHeaders]);
        text.WriteAscii(", Signature=");
        text.WriteAscii(signature);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    // For the next request: a client signs all the time.
    private void GiveBack(SigningBuffers buffers)
    {
        buffers.Clear();
        Interlocked.Exchange(ref _spare, buffers)?.Dispose();
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
        {
            Append("X-Amz-Security-Token", credentials.SessionToken);
        }
        return query.ToString();

        void Append(string name, string value) =>
            query.Append(query.Length > 0 ? "&" : "").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
