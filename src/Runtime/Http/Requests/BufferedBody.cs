using System.Security.Cryptography;

namespace Smithwright.Http;

internal sealed class BufferedBody(ReadOnlyMemory<byte> bytes, IDisposable? owner = null) : RequestBody
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    public override bool CanRepeat => true;

    public override HttpContent CreateContent() => new ReadOnlyMemoryContent(bytes);

    public override ValueTask<byte[]?> HashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(algorithm);
        hash.AppendData(bytes.Span);
        return new(hash.GetHashAndReset());
    }

    public override void Dispose() => owner?.Dispose();
}
