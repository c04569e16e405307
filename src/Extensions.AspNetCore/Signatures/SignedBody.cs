using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Smithwright.Runtime.Streams;

namespace Smithwright.Extensions.AspNetCore.Signatures;

/// <summary>A body whose hash is signed. Reading its end throws where it has another one.</summary>
internal sealed class SignedBody(Stream body, byte[] expected) : ForwardOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool? _isRight;

    public override int Read(Span<byte> buffer) => Seen(buffer, body.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Seen(buffer.Span, read);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
        }
        base.Dispose(disposing);
    }

    private int Seen(Span<byte> buffer, int read)
    {
        if (read > 0)
        {
            _hash.AppendData(buffer[..read]);
            return read;
        }

        // A read into no room says nothing of the end.
        if (buffer.Length > 0)
        {
            _isRight ??= CryptographicOperations.FixedTimeEquals(_hash.GetHashAndReset(), expected);
        }
        return _isRight is not false ? 0 : throw new BadHttpRequestException("The body of the request does not have the hash that was signed.", StatusCodes.Status403Forbidden);
    }
}
