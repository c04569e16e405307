using System.Globalization;
using Smithwright.Runtime.Messages.Requests;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Adds the checksum of a body that is a stream: behind it, so that it is read once, or in a header.</summary>
internal static class StreamChecksums
{
    private const string ContentEncoding = "Content-Encoding";

    /// <summary>Returns whether the checksum comes behind the body.</summary>
    public static async ValueTask<bool> AddAsync(
        BodyChecksum checksum, PreparedRequest request, Uri url, List<KeyValuePair<string, string>> headers, CancellationToken cancellationToken)
    {
        // Without TLS the body is signed, for which it is read beforehand anyway.
        if (url.Scheme != Uri.UriSchemeHttps && request.CanRepeat)
        {
            headers.Add(new(checksum.Header, await request.ChecksumAsync(checksum, cancellationToken).ConfigureAwait(false)));
            return false;
        }
        int encoding = headers.FindIndex(static header => string.Equals(header.Key, ContentEncoding, StringComparison.OrdinalIgnoreCase));
        if (encoding < 0)
        {
            headers.Add(new(ContentEncoding, "aws-chunked"));
        }
        else
        {
            headers[encoding] = new(ContentEncoding, headers[encoding].Value + ",aws-chunked");
        }
        headers.Add(new("X-Amz-Trailer", checksum.Header));
        if (checksum.LengthOf(request.Body!) is { } length)
        {
            headers.Add(new("X-Amz-Decoded-Content-Length", length.ToString(CultureInfo.InvariantCulture)));
        }
        return true;
    }
}
