using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Smithwright.Runtime.Checksums;

/// <summary>
/// A body in the encoding <c>aws-chunked</c>, with the checksum behind it: so it is read once, while it is sent. Chunks are read right into the buffer that
/// they are sent from.
/// </summary>
/// <param name="stream">The body, from where it stands. It stays open.</param>
/// <param name="length">Its length where that is known.</param>
/// <param name="algorithm">The name of the algorithm.</param>
internal sealed class ChunkedTrailerContent(Stream stream, long? length, string algorithm) : HttpContent
{
    private const int ChunkSize = 65536;
    private const string LineEnd = "\r\n";

    // The length of a whole chunk in hexadecimal digits, and the line's end.
    private const int HeadSize = 7;

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => SerializeToStreamAsync(target, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
    {
        using Checksum checksum = ChecksumAlgorithm.Create(algorithm);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(HeadSize + ChunkSize + LineEnd.Length);
        try
        {
            int read;
            while ((read = await stream.ReadAtLeastAsync(buffer.AsMemory(HeadSize, ChunkSize), ChunkSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)) > 0)
            {
                checksum.Append(buffer.AsSpan(HeadSize, read));
                await target.WriteAsync(Frame(buffer, read), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        string trailer = $"0{LineEnd}{ChecksumAlgorithm.HeaderOf(algorithm)}:{checksum.Finish()}{LineEnd}{LineEnd}";
        await target.WriteAsync(Encoding.ASCII.GetBytes(trailer), cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long result)
    {
        result = 0;
        if (length is not { } decoded)
        {
            return false;
        }
        (long whole, long rest) = Math.DivRem(decoded, ChunkSize);
        result = (whole * SizeOf(ChunkSize)) + (rest > 0 ? SizeOf(rest) : 0)
            + 1 + LineEnd.Length + ChecksumAlgorithm.HeaderOf(algorithm).Length + 1 + ChecksumAlgorithm.LengthOf(algorithm) + (2 * LineEnd.Length);
        return true;
    }

    private static long SizeOf(long chunk) => Digits(chunk).Length + LineEnd.Length + chunk + LineEnd.Length;

    private static string Digits(long number) => number.ToString("x", CultureInfo.InvariantCulture);

    // The head is as long as the chunk's length wants it, and ends where the data begins.
    private static ReadOnlyMemory<byte> Frame(byte[] buffer, int read)
    {
        string head = Digits(read) + LineEnd;
        Encoding.ASCII.GetBytes(head, buffer.AsSpan(HeadSize - head.Length));
        Encoding.ASCII.GetBytes(LineEnd, buffer.AsSpan(HeadSize + read));
        return buffer.AsMemory(HeadSize - head.Length, head.Length + read + LineEnd.Length);
    }
}
