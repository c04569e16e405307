using System.Buffers;
using System.Security.Cryptography;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>A stream of the caller's, from where it stands. It stays the caller's: it is never closed here.</summary>
internal sealed class StreamBody(Stream stream) : RequestBody
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;

    public override bool CanRepeat => stream.CanSeek;

    /// <summary>The length where it is known.</summary>
    public long? Length => stream.CanSeek ? stream.Length - _start : null;

    public override HttpContent CreateContent() => new BorrowedStreamContent(Rewound(), Length);

    /// <summary>The stream at the beginning of the body, where it can go back there.</summary>
    public Stream Rewound()
    {
        if (stream.CanSeek)
        {
            stream.Position = _start;
        }
        return stream;
    }

    public override async ValueTask<byte[]?> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken)
    {
        if (!stream.CanSeek)
        {
            return null;
        }
        Rewound();
        using IncrementalHash hash = IncrementalHash.CreateHash(algorithm);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                hash.AppendData(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        return hash.GetHashAndReset();
    }

    public override void Dispose()
    {
    }
}
