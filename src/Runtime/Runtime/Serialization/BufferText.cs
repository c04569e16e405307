using System.Text;

namespace Smithwright.Runtime.Serialization;

/// <summary>Text written into byte buffers.</summary>
internal static class BufferText
{
    public static void WriteByte(this PooledBufferWriter output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    public static void WriteAscii(this PooledBufferWriter output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));

    public static void WriteUtf8(this PooledBufferWriter output, ReadOnlySpan<char> text) =>
        output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
