using System.Security.Cryptography;
using Smithwright.Serialization;

namespace Smithwright.Http;

internal sealed class BufferedBody : RequestBody
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PooledBufferWriter? _buffer;

    public BufferedBody(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>A body that is still being written; the buffer is given back with the body.</summary>
    public BufferedBody(PooledBufferWriter buffer) => _buffer = buffer;

    public ReadOnlyMemory<byte> Bytes => _buffer?.WrittenMemory ?? _bytes;

    public override bool CanRepeat => true;

    public override HttpContent CreateContent() => new ReadOnlyMemoryContent(Bytes);

    public override ValueTask<byte[]?> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken)
    {
        if (algorithm == HashAlgorithmName.SHA256)
            return new(SHA256.HashData(Bytes.Span));
        using IncrementalHash hash = IncrementalHash.CreateHash(algorithm);
        hash.AppendData(Bytes.Span);
        return new(hash.GetHashAndReset());
    }

    public override void Dispose() => _buffer?.Dispose();
}
