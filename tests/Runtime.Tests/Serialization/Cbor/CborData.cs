using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Cbor;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>CBOR in hexadecimal digits to values and back, as one expression.</summary>
internal static class CborData
{
    internal static byte[] Bytes(Action<CborShapeWriter> write)
    {
        using PooledBufferWriter buffer = new();
        write(new CborShapeWriter(buffer));
        return buffer.WrittenSpan.ToArray();
    }

    internal static string Of(Action<CborShapeWriter> write) => Convert.ToHexStringLower(Bytes(write));

    internal static string Of<T>(CborWriteValue<T> write, T value) => Of(writer => write(writer, value));

    internal static T Read<T>(byte[] data, CborReadValue<T> read)
    {
        CborShapeReader reader = new(data);
        return read(ref reader);
    }

    internal static T Read<T>(string hex, CborReadValue<T> read) => Read(Parse(hex), read);

    internal static CborShapeException Fail<T>(string hex, CborReadValue<T> read) => Fail(Parse(hex), read);

    internal static CborShapeException Fail<T>(byte[] data, CborReadValue<T> read)
    {
        CborShapeException exception = Assert.Throws<CborShapeException>(() => Read(data, read));
        Assert.Equal($"{exception.Path}: expected {exception.Expected}, found {exception.Found}.", exception.Message);
        return exception;
    }

    /// <summary>Hexadecimal digits, with blanks where they help the reader, and texts in quotation marks.</summary>
    internal static byte[] Parse(string hex)
    {
        string[] parts = hex.Split('\'');
        return [.. parts.SelectMany((part, i) => i % 2 == 0
            ? Convert.FromHexString(part.Replace(" ", "", StringComparison.Ordinal))
            : Bytes(writer => CborWrite.String(writer, part)))];
    }
}
