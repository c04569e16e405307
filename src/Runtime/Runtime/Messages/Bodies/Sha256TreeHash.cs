using System.Security.Cryptography;
using Smithwright.Runtime.Hashing;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>A hash over hashes: of pieces of 1 MiB, then of pairs of them, level by level, until one is left.</summary>
internal static class Sha256TreeHash
{
    private const int PieceSize = 1024 * 1024;

    /// <summary>The hash of a body that can be read more than once, in hexadecimal digits.</summary>
    public static async ValueTask<string> OfAsync(RequestBody body, CancellationToken cancellationToken)
    {
        using HttpContent content = body.CreateContent();
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return Hex.Format(await ComputeAsync(stream, cancellationToken).ConfigureAwait(false));
    }

    private static async ValueTask<byte[]> ComputeAsync(Stream stream, CancellationToken cancellationToken)
    {
        List<byte[]> level = [];
        byte[] piece = new byte[PieceSize];
        int read;
        while ((read = await stream.ReadAtLeastAsync(piece, PieceSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)) > 0)
        {
            level.Add(SHA256.HashData(piece.AsSpan(0, read)));
        }
        if (level.Count == 0)
        {
            return SHA256.HashData([]);
        }
        while (level.Count > 1)
        {
            level = [.. level.Chunk(2).Select(pair => pair.Length == 1 ? pair[0] : SHA256.HashData([.. pair[0], .. pair[1]]))];
        }
        return level[0];
    }
}
