using System.IO.Compression;

namespace Smithwright.Runtime.Messages.Bodies;

/// <summary>The content encoding <c>gzip</c>.</summary>
internal static class GzipEncoding
{
    public static byte[] Encode(ReadOnlyMemory<byte> bytes)
    {
        MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes.Span);
        }
        return compressed.ToArray();
    }
}
