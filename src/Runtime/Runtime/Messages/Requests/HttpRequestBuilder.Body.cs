using System.Security.Cryptography;
using System.Text;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.Messages.Requests;

public sealed partial class HttpRequestBuilder
{
    // What is shorter is sent sooner than the service could refuse it.
    private const long LongUpload = 2 * 1024 * 1024;

    private bool _expectsContinue;
    private bool _requiresMd5;
    // Functions rather than flags: what no operation of a native program asks for is then not in it.
    private Func<RequestBody, CancellationToken, ValueTask<string>>? _treeHash;
    private Func<ReadOnlyMemory<byte>, byte[]>? _compress;

    /// <summary>
    /// Sets the body to events, which are sent one by one while the call is under way and signed one by one where requests are. They are
    /// enumerated once; the request is not repeated.
    /// </summary>
    /// <typeparam name="TEvent">The union.</typeparam>
    /// <param name="events">The events.</param>
    /// <param name="codec">How to write them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public void SetEvents<TEvent>(IAsyncEnumerable<TEvent> events, IEventBodyWriter<TEvent> codec)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(codec);
        LiveBody body = codec.CreateBody(_operationName, events, _settings.ValidatesEvents);
        Set(body, body.ContentType);
    }

    /// <summary>Asks for a <c>Content-MD5</c> header (Smithy's <c>httpChecksumRequired</c>), unless the operation set one.</summary>
    public void RequireContentMd5() => _requiresMd5 = true;

    /// <summary>
    /// Asks for the body's SHA-256 hash in <c>X-Amz-Content-Sha256</c> and for its tree hash over pieces of 1 MiB in <c>X-Amz-Sha256-Tree-Hash</c>. A body
    /// that cannot be read twice goes without.
    /// </summary>
    public void RequireSha256TreeHash() => _treeHash = Sha256TreeHash.OfAsync;

    /// <summary>Has a long stream wait until the service says that it wants it (<c>Expect: 100-continue</c>), unless the client's options forbid it.</summary>
    public void ExpectContinue() => _expectsContinue = _settings.ExpectsContinue;

    /// <summary>
    /// Asks for compression (Smithy's <c>requestCompression</c>), which the client's options may forbid or limit to longer bodies. Streams go
    /// as they are: their length and hash would be unknown.
    /// </summary>
    /// <param name="encoding">The encoding; only <c>gzip</c> exists.</param>
    /// <exception cref="ArgumentException">The encoding is unknown.</exception>
    public void CompressBody(string encoding)
    {
        if (encoding != "gzip")
        {
            throw new ArgumentException($"The encoding '{encoding}' is unknown.", nameof(encoding));
        }
        _compress = GzipEncoding.Encode;
    }

    /// <summary>What operation and input decide about the endpoint.</summary>
    internal EndpointBindings? EndpointBindings { get; set; }

    internal ValueTask<PreparedRequest> BuildAsync(CancellationToken cancellationToken)
    {
        if (_compress is not null && _settings.Compresses && Body is BufferedBody { Bytes: var bytes } && bytes.Length >= _settings.MinCompressionBytes)
        {
            SetCompressed(_compress(bytes));
        }
        return _requiresMd5 || _treeHash is not null || _checksum is not null ? BuildHashedAsync(cancellationToken) : new(Build());
    }

    private async ValueTask<PreparedRequest> BuildHashedAsync(CancellationToken cancellationToken)
    {
        // A body that cannot be hashed beforehand goes without: only the service can say whether it minds.
        if (_requiresMd5 && !Headers.Contains("Content-MD5") && Body is not null
            && await Body.HashAsync(HashAlgorithmName.MD5, cancellationToken).ConfigureAwait(false) is { } hash)
        {
            Headers.Set("Content-MD5", Convert.ToBase64String(hash));
        }

        if (_checksum is not null && Body is null or BufferedBody)
        {
            Headers.Set(_checksum.Header, await _checksum.ComputeAsync(Body, cancellationToken).ConfigureAwait(false));
        }

        if (_treeHash is not null)
        {
            await AddTreeHashAsync(Body ?? new BufferedBody(default(ReadOnlyMemory<byte>)), _treeHash, cancellationToken).ConfigureAwait(false);
        }
        return Build();
    }

    private PreparedRequest Build()
    {
        if (ContentType is not null && !Headers.Contains("Content-Type"))
        {
            Headers.Set("Content-Type", ContentType);
        }
        return new PreparedRequest
        {
            Endpoint = _endpoint,
            EndpointBindings = EndpointBindings,
            HostPrefix = _hostPrefix.ToString(),
            Path = Path(),
            SignsPathAsSent = _signsPathAsSent,
            Query = _query.ToString(),
            Headers = Headers.All,
            Body = Body,
            StreamChecksum = Body is StreamBody ? _checksum : null,
            AsksForChecksums = _asksForChecksums,
            ExpectsContinue = _expectsContinue && Body is StreamBody { Length: null or >= LongUpload },
            HoldsSecret = _holdsSecret,
        };
    }

    // What follows the host without a slash would be a part of the host.
    private string Path()
    {
        string path = _path.ToString();
        return path.Length == 0 || path[0] == '/' ? path : "/" + path;
    }

    private async ValueTask AddTreeHashAsync(
        RequestBody body, Func<RequestBody, CancellationToken, ValueTask<string>> treeHash, CancellationToken cancellationToken)
    {
        if (!body.CanRepeat || await body.HashAsync(HashAlgorithmName.SHA256, cancellationToken).ConfigureAwait(false) is not { } hash)
        {
            return;
        }
        Headers.Set("X-Amz-Content-Sha256", Hex.Format(hash));
        if (!Headers.Contains("X-Amz-Sha256-Tree-Hash"))
        {
            Headers.Set("X-Amz-Sha256-Tree-Hash", await treeHash(body, cancellationToken).ConfigureAwait(false));
        }
    }

    private void SetCompressed(byte[] compressed)
    {
        Body!.Dispose();
        Body = new BufferedBody(compressed);
        // What the caller applied comes first: encodings are listed in the order of their application.
        Headers.Set("Content-Encoding", Headers["Content-Encoding"] is { Length: > 0 } given ? $"{given}, gzip" : "gzip");
    }
}
