using System.Buffers;
using Smithwright.Runtime.Checksums;
using Smithwright.Runtime.Messages.Bodies;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>A checksum by an algorithm of <c>httpChecksum</c>.</summary>
/// <param name="name">The name of the algorithm.</param>
internal sealed class AlgorithmChecksum(string name) : BodyChecksum
{
    private const int PieceSize = 81920;

    public override string Header { get; } = ChecksumAlgorithm.HeaderOf(name);

    public override async ValueTask<string> ComputeAsync(RequestBody? body, CancellationToken cancellationToken)
    {
        using Checksum checksum = ChecksumAlgorithm.Create(name);
        if (body is BufferedBody { Bytes: var bytes })
        {
            checksum.Append(bytes.Span);
        }
        else if (body is StreamBody stream)
        {
            await AppendAsync(checksum, stream.Rewound(), cancellationToken).ConfigureAwait(false);
        }
        return checksum.Finish();
    }

    public override HttpContent? CreateContent(RequestBody body) => body is StreamBody stream ? new ChunkedTrailerContent(stream.Rewound(), stream.Length, name) : null;

    public override long? LengthOf(RequestBody body) => (body as StreamBody)?.Length;

    private static async ValueTask AppendAsync(Checksum checksum, Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                checksum.Append(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
