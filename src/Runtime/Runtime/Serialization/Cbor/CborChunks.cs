namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>Joins the chunks of a string of indefinite length (RFC 8949, section 3.2.3).</summary>
internal static class CborChunks
{
    /// <summary>The contents of chunks that are known to be well-formed.</summary>
    internal static ReadOnlySpan<byte> Join(ReadOnlySpan<byte> chunks)
    {
        byte[] joined = new byte[chunks.Length];
        int written = 0;
        while (!chunks.IsEmpty)
        {
            int info = chunks[0] & CborHead.InfoMask;
            int contents = 1 + CborHead.ArgumentLength(info);
            int length = (int)CborHead.Argument(info, chunks[1..contents]);
            chunks.Slice(contents, length).CopyTo(joined.AsSpan(written));
            written += length;
            chunks = chunks[(contents + length)..];
        }
        return joined.AsSpan(0, written);
    }
}
