using System.IO.Compression;
using Smithwright.Runtime.Messages.Responses;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Server.Routing;

namespace Smithwright.Runtime.Server;

/// <summary>Undoes the encoding that a caller applied to a body because the operation allows it.</summary>
internal static class RequestEncoding
{
    public const string Header = "Content-Encoding";

    /// <summary>Whether the header ends with the encoding, and what it says without it: what the caller's own code set.</summary>
    /// <param name="header">The header.</param>
    /// <param name="encoding">The encoding of the operation.</param>
    /// <param name="rest">The header without it; null where nothing is left.</param>
    public static bool TryRemove(string? header, string encoding, out string? rest)
    {
        rest = header;
        string[] parts = header?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        if (parts.Length == 0 || !parts[^1].Equals(encoding, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        rest = parts.Length == 1 ? null : string.Join(", ", parts[..^1]);
        return true;
    }

    /// <summary>Whether the body of a request is compressed.</summary>
    public static bool IsGzip(ServerRequest request) => TryRemove(request.Header(Header), "gzip", out _);

    /// <summary>Decompresses a body, which must not grow beyond the limit.</summary>
    /// <exception cref="RefusedRequestException">The body is not gzip, or too long.</exception>
    public static async Task DecompressAsync(PooledBufferWriter source, PooledBufferWriter target, long maxBytes, CancellationToken cancellationToken)
    {
        using MemoryStream compressed = new(source.WrittenSpan.ToArray());
        using GZipStream plain = new(compressed, CompressionMode.Decompress);
        try
        {
            if (await ResponseBody.ReadAsync(plain, announced: null, target, maxBytes, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }
        catch (InvalidDataException exception)
        {
            throw new RefusedRequestException(RequestRefusal.Malformed("The body of the request is not gzip."), exception);
        }

        throw new RefusedRequestException(RequestRefusal.TooLarge("The body of the request is too long."));
    }
}
