using System.Security.Cryptography;
using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Hashing;
using Smithwright.Runtime.Messages.Bodies;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>A request without what changes from attempt to attempt.</summary>
internal sealed class PreparedRequest
{
    private string? _payloadHash;
    private string? _checksum;

    public required string HostPrefix { get; init; }

    public required string Path { get; init; }

    /// <summary>Whether the path may have dot segments, which a signature over the normalized path would not cover.</summary>
    public bool SignsPathAsSent { get; init; }

    /// <summary>The address that the input names instead of the client's endpoint.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>What operation and input decide about the endpoint.</summary>
    public EndpointBindings? EndpointBindings { get; init; }

    public required string Query { get; init; }

    public required List<KeyValuePair<string, string>> Headers { get; init; }

    public required RequestBody? Body { get; init; }

    /// <summary>The checksum of a body that is a stream; null where the request has it already or needs none.</summary>
    public BodyChecksum? StreamChecksum { get; init; }

    /// <summary>Whether the service was asked for a checksum of what it sends.</summary>
    public bool AsksForChecksums { get; init; }

    /// <summary>Whether the body waits until the service says that it wants it.</summary>
    public bool ExpectsContinue { get; init; }

    /// <summary>Whether a header has a secret of the caller.</summary>
    public bool HoldsSecret { get; init; }

    /// <summary>What handlers get to know of the call; null where there are none.</summary>
    public ServiceCall? Call { get; set; }

    public bool CanRepeat => Body?.CanRepeat ?? true;

    /// <summary>The events that are sent while the call is under way; null when the body is there from the start.</summary>
    public LiveBody? Events => Body as LiveBody;

    /// <summary>The address of the request at an endpoint, with every character as it was encoded.</summary>
    /// <param name="endpoint">The endpoint, unless the input names another.</param>
    /// <param name="prefixesHost">Whether what the operation puts before the host is wanted.</param>
    /// <exception cref="ArgumentException">There is no such address: the host or a label of it is too long, or what follows the host has a character that URLs do not have.</exception>
    public Uri At(Endpoint endpoint, bool prefixesHost)
    {
        Uri url = Endpoint ?? endpoint.Url;
        string host = url.HostNameType != UriHostNameType.Dns ? url.Host
            : prefixesHost && HostPrefix.Length > 0 && PrefixableHost.Is(url.IdnHost) ? HostPrefix + url.IdnHost : url.IdnHost;
        string port = url.IsDefaultPort ? "" : $":{url.Port:D}";
        string query = Query.Length == 0 ? "" : $"?{Query}";
        string path = url.AbsolutePath.TrimEnd('/') + Path;
        string text = $"{url.Scheme}://{host}{port}{(path.Length == 0 ? "/" : path)}{query}";
        // Nobody else looks at the request line: the framework sends an address that it does not canonicalize as it is.
        if (text.AsSpan().IndexOfAnyExcept(PercentEncoding.UrlWithoutFragment) >= 0)
        {
            throw new ArgumentException("The address of the request has a character that must be encoded in URLs, or a fragment.");
        }
        // Canonicalization would resolve dot segments and undo the encoding of slashes in labels, and with it the signature.
        return HostLabel.AreFilled(host) && Uri.TryCreate(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out Uri? address)
            ? address
            : throw new ArgumentException(
                $"The request has no address: its host has {host.Length:D} characters and all of it {text.Length:D}. Hosts have at most 253, in labels of 1 to 63.");
    }

    /// <summary>The hash to sign with, taken once for all attempts.</summary>
    public ValueTask<string> PayloadHashAsync(CancellationToken cancellationToken)
    {
        _payloadHash ??= Body switch
        {
            null => SigningRequest.EmptyPayload,
            LiveBody => SigningRequest.SignedEvents,
            BufferedBody { Bytes: var bytes } => Sha256.HexOf(bytes.Span),
            _ => null,
        };
        return _payloadHash is not null ? new(_payloadHash) : OtherPayloadHashAsync(Body!, cancellationToken);
    }

    /// <summary>The checksum of a body that is a stream, taken once for all attempts.</summary>
    public async ValueTask<string> ChecksumAsync(BodyChecksum checksum, CancellationToken cancellationToken) =>
        _checksum ??= await checksum.ComputeAsync(Body, cancellationToken).ConfigureAwait(false);

    private async ValueTask<string> OtherPayloadHashAsync(RequestBody body, CancellationToken cancellationToken)
    {
        byte[]? hash = await body.HashAsync(HashAlgorithmName.SHA256, cancellationToken).ConfigureAwait(false);
        return _payloadHash = hash is null ? SigningRequest.UnsignedPayload : Hex.Format(hash);
    }
}
