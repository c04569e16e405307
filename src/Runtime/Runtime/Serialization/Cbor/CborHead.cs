using System.Buffers.Binary;
using System.Numerics;

namespace Smithwright.Runtime.Serialization.Cbor;

/// <summary>
/// The head of a CBOR item (RFC 8949, section 3): three bits of major type, five bits of additional information, and up to eight bytes of argument.
/// </summary>
internal static class CborHead
{
    internal const int MaxLength = 9;

    internal const int MajorTypeShift = 5;
    internal const int InfoMask = 0x1F;

    /// <summary>The additional information of strings, arrays and maps that a <see cref="Break"/> ends.</summary>
    internal const int Indefinite = 31;

    internal const byte Break = 0xFF;
    internal const byte False = 0xF4;
    internal const byte True = 0xF5;
    internal const byte Null = 0xF6;
    internal const byte Single = 0xFA;
    internal const byte Double = 0xFB;

    // Smaller arguments are the additional information itself; from here on it says how many bytes follow.
    private const int FirstLength = 24;
    private const int LastLength = 27;

    /// <summary>How many bytes follow the initial byte; negative where the additional information is reserved or means something else.</summary>
    internal static int ArgumentLength(int info) => info switch
    {
        < FirstLength => 0,
        <= LastLength => 1 << (info - FirstLength),
        _ => -1,
    };

    /// <summary>The argument of a head.</summary>
    /// <param name="info">The additional information.</param>
    /// <param name="bytes">The bytes after the initial byte, as many as <see cref="ArgumentLength"/> says.</param>
    internal static ulong Argument(int info, ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        0 => (ulong)info,
        1 => bytes[0],
        2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        4 => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        _ => BinaryPrimitives.ReadUInt64BigEndian(bytes),
    };

    /// <summary>The length of the shortest head that holds an argument.</summary>
    internal static int Length(ulong argument) => argument switch
    {
        < FirstLength => 1,
        <= byte.MaxValue => 2,
        <= ushort.MaxValue => 3,
        <= uint.MaxValue => 5,
        _ => MaxLength,
    };

    /// <summary>Writes a head that takes exactly the bytes of <paramref name="target"/>: the shortest, or a longer one with leading zeros.</summary>
    internal static void Write(CborKind kind, ulong argument, Span<byte> target)
    {
        int info = target.Length == 1 ? (int)argument : FirstLength + BitOperations.Log2((uint)target.Length - 1);
        target[0] = (byte)(((int)kind << MajorTypeShift) | info);
        for (int i = target.Length - 1; i > 0; i--)
        {
            target[i] = (byte)argument;
            argument >>= 8;
        }
    }
}
