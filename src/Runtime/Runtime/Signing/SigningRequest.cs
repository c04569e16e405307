namespace Smithwright.Runtime.Signing;

/// <summary>The parts of an HTTP request that AWS Signature Version 4 covers, as they go over the wire.</summary>
internal sealed class SigningRequest
{
    /// <summary>The payload hash of a request whose body is not signed.</summary>
    public const string UnsignedPayload = "UNSIGNED-PAYLOAD";

    /// <summary>The payload hash of a request whose body is not signed and has its checksum behind it.</summary>
    public const string UnsignedTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

    /// <summary>The payload hash of a request without a body: the SHA-256 of nothing.</summary>
    public const string EmptyPayload = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>The payload hash of a request whose body is an event stream, each message of which is signed.</summary>
    public const string SignedEvents = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path of the request line, encoded as it is sent, with its leading slash.</summary>
    public required string Path { get; init; }

    /// <summary>The query of the request line, encoded as it is sent, without the question mark; empty when there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The SHA-256 of the body in lower-case hexadecimal digits, <see cref="UnsignedPayload"/> or <see cref="SignedEvents"/>.</summary>
    public string PayloadHash { get; init; } = EmptyPayload;

    /// <summary>
    /// Whether dot segments and empty segments are removed from the path and what remains is encoded once more. Every service wants this
    /// except those that sign object keys as they are.
    /// </summary>
    public bool NormalizesPath { get; init; } = true;

    /// <summary>The headers to sign, <c>Host</c> among them. Signing appends its own. A repeated name is joined in the order of the list.</summary>
    public List<KeyValuePair<string, string>> Headers { get; init; } = [];

    internal bool HasHeader(string name)
    {
        foreach (KeyValuePair<string, string> header in Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
