using Microsoft.Win32.SafeHandles;

namespace S3Transfer;

/// <summary>A part of a file as a stream that can be rewound. It reads when it is read, so that no part is ever in memory as a whole.</summary>
internal sealed class FilePart(SafeFileHandle file, long offset, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    public override int Read(Span<byte> buffer) => Advanced(RandomAccess.Read(file, buffer[..Fitting(buffer.Length)], offset + _position));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Advanced(await RandomAccess.ReadAsync(file, buffer[..Fitting(buffer.Length)], offset + _position, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Fitting(int count) => (int)Math.Clamp(length - _position, 0, count);

    private int Advanced(int read)
    {
        _position += read;
        return read;
    }
}
