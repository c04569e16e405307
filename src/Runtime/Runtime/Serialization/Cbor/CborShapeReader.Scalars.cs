using System.Text;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <content>Booleans, strings, blobs, enums and timestamps.</content>
public ref partial struct CborShapeReader
{
    private const string Timestamp = "a timestamp (a number with tag 1)";

    private static readonly long FirstMillisecond = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long LastMillisecond = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>Reads a boolean.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="CborShapeException">The item is of another kind.</exception>
    public readonly bool ReadBoolean() => _kind == CborKind.Boolean ? _argument != 0 : throw WrongKind(KindNames.Boolean);

    /// <summary>Reads a text string.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="CborShapeException">The item is of another kind.</exception>
    public readonly string ReadString()
    {
        if (_kind != CborKind.TextString)
        {
            throw WrongKind(KindNames.String);
        }
        ReadOnlySpan<byte> utf8 = StringBytes();
        return _repeated is null ? Encoding.UTF8.GetString(utf8) : _repeated.Strings.Get(utf8);
    }

    /// <summary>Reads a byte string.</summary>
    /// <returns>A copy of the bytes.</returns>
    /// <exception cref="CborShapeException">The item is of another kind.</exception>
    public readonly ReadOnlyMemory<byte> ReadBlob()
    {
        if (_kind != CborKind.ByteString)
        {
            throw WrongKind("a byte string");
        }
        return StringBytes().ToArray();
    }

    /// <summary>Reads the text of an enum, known or not.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <inheritdoc cref="ReadString"/>
    public readonly T ReadEnum<T>()
        where T : struct, IStringEnum<T> => T.FromValue(ReadString());

    /// <summary>Reads seconds since 1970 with tag 1, rounded to milliseconds.</summary>
    /// <returns>The time, in UTC.</returns>
    /// <exception cref="CborShapeException">The item is of another kind, or not a time that .NET can hold.</exception>
    public DateTimeOffset ReadTimestamp()
    {
        if (_kind != CborKind.Tag || _argument != CborTags.EpochTime)
        {
            throw WrongKind(Timestamp);
        }
        ScanItem();
        double milliseconds = _kind switch
        {
            CborKind.UnsignedInteger or CborKind.NegativeInteger => (double)PlainInteger() * 1000,
            CborKind.Float => Math.Round(_number * 1000),
            _ => throw WrongKind("a number after tag 1"),
        };
        // NaN is not in the range either. Every millisecond in it is a whole double.
        return milliseconds >= FirstMillisecond && milliseconds <= LastMillisecond
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds)
            : throw OutOfRange("a timestamp of the years 1 to 9999");
    }
}
