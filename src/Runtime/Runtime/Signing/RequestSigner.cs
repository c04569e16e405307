namespace Smithwright.Runtime.Signing;

/// <summary>Signs requests as an algorithm of Signature Version 4 says. Thread-safe; one instance should serve many requests, because it remembers its key.</summary>
/// <param name="algorithm">The name of the algorithm in signatures.</param>
internal abstract class RequestSigner(string algorithm)
{
    private static readonly TimeSpan LongestExpiry = TimeSpan.FromDays(7);

    private SigningBuffers? _spare;

    /// <summary>
    /// Appends <c>X-Amz-Date</c>, <c>X-Amz-Security-Token</c> (for temporary credentials), what else the algorithm asks for, and <c>Authorization</c> to the
    /// headers of <paramref name="request"/>. What is there already is signed as it stands.
    /// </summary>
    /// <returns>The signature in lower-case hexadecimal digits, with which those of a signed body begin.</returns>
    /// <exception cref="ArgumentException">
    /// The request has no <c>Host</c> header, or region, signing name or access key id have a character that would end their place in the signature.
    /// </exception>
    public string Sign(SigningRequest request, AwsCredentials credentials, SigningScope scope)
    {
        Check(request, credentials, scope);
        string timestamp = scope.Timestamp;
        AddHeader(request, "X-Amz-Date", timestamp);
        if (RegionSetOf(scope) is { } regions)
        {
            AddHeader(request, SigV4aSigner.RegionSetHeader, regions);
        }
        if (credentials.SessionToken is not null)
        {
            AddHeader(request, "X-Amz-Security-Token", credentials.SessionToken);
        }

        SignatureKey key = KeyOf(credentials, timestamp, scope);
        SigningBuffers buffers = Interlocked.Exchange(ref _spare, null) ?? new SigningBuffers();
        Range names = CanonicalRequest.Write(request, buffers.Canonical);
        string signature = Signature(buffers, key, timestamp);
        request.Headers.Add(new("Authorization", SignatureText.Authorization(algorithm, buffers, credentials.AccessKeyId, key.Scope, names, signature)));
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
        SignatureKey key = KeyOf(credentials, timestamp, scope);
        string query = SignatureText.PresignedQuery(algorithm, request, credentials, timestamp, key.Scope, RegionSetOf(scope), expiresIn);
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

    /// <summary>The regions that a request names beside its scope; <see langword="null"/> where the scope has the region.</summary>
    protected virtual string? RegionSetOf(SigningScope scope) => null;

    /// <summary>The key of a scope.</summary>
    /// <exception cref="ArgumentException">Region or name have a character that does not belong there.</exception>
    protected abstract SignatureKey KeyOf(AwsCredentials credentials, string timestamp, SigningScope scope);

    private static void AddHeader(SigningRequest request, string name, string value)
    {
        if (!request.HasHeader(name))
        {
            request.Headers.Add(new(name, value));
        }
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

    private string Signature(SigningBuffers buffers, SignatureKey key, string timestamp)
    {
        StringToSign.Write(algorithm, timestamp, key.Scope, buffers.Canonical.WrittenSpan, buffers.Text);
        return key.Sign(buffers.Text.WrittenSpan);
    }

    // For the next request: a client signs all the time.
    private void GiveBack(SigningBuffers buffers)
    {
        buffers.Clear();
        Interlocked.Exchange(ref _spare, buffers)?.Dispose();
    }
}
