using System.Text;

namespace Smithwright.Http;

/// <summary>Text written into byte buffers.</summary>
internal static class BufferText
{
    public static void WriteByte(this PooledBytes output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    public static void WriteAscii(this PooledBytes output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));

    public static void WriteUtf8(this PooledBytes output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
