using Smithwright.Runtime.Serialization;

namespace Smithwright.Runtime.Messages.Responses;

/// <summary>Reads bodies into rented memory, as far as they may go.</summary>
internal static class ResponseBody
{
    private const int ReadSize = 16 * 1024;

    /// <summary>Reads the body; returns whether it ended within <paramref name="limit"/> bytes. What was read is in <paramref name="buffer"/>.</summary>
    /// <param name="content">The body.</param>
    /// <param name="announced">Its length by its header, which is parsed whenever it is asked for.</param>
    /// <param name="buffer">Where to.</param>
    /// <param name="limit">How much at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async ValueTask<bool> ReadAsync(
        HttpContent content, long? announced, PooledBufferWriter buffer, long limit, CancellationToken cancellationToken)
    {
        Stream body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await ReadAsync(body, announced, buffer, limit, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="ReadAsync(HttpContent, long?, PooledBufferWriter, long, CancellationToken)"/>
    public static async ValueTask<bool> ReadAsync(Stream body, long? announced, PooledBufferWriter buffer, long limit, CancellationToken cancellationToken)
    {
        // One byte more than announced, so that the read which finds the end has room and nothing has to grow for it.
        buffer.GetMemory((int)Math.Min(announced + 1 ?? ReadSize, Math.Min(limit + 1, 1 << 20)));
        while (true)
        {
            Memory<byte> free = buffer.GetMemory(1);
            long allowed = limit + 1 - buffer.WrittenCount;
            int read = await body.ReadAsync(allowed < free.Length ? free[..(int)allowed] : free, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }
            buffer.Advance(read);
            if (buffer.WrittenCount > limit)
            {
                return false;
            }
        }
    }
}
