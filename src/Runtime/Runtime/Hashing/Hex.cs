namespace Smithwright.Runtime.Hashing;

/// <summary>Lower-case hexadecimal digits, which the framework writes itself, and faster, from .NET 10 on.</summary>
internal static class Hex
{
#if NET10_0_OR_GREATER
    public static void Write(ReadOnlySpan<byte> bytes, Span<byte> destination) =>
        Convert.TryToHexStringLower(bytes, destination, out _);

    public static string Format(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes);
#else
    private static ReadOnlySpan<byte> Digits => "0123456789abcdef"u8;

    public static void Write(ReadOnlySpan<byte> bytes, Span<byte> destination)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            destination[2 * i] = Digits[bytes[i] >> 4];
            destination[2 * i + 1] = Digits[bytes[i] & 15];
        }
    }

    public static string Format(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[2 * bytes.Length];
        Write(bytes, text);
        return new string(text);
    }

    private static void Write(ReadOnlySpan<byte> bytes, Span<char> destination)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            destination[2 * i] = (char)Digits[bytes[i] >> 4];
            destination[2 * i + 1] = (char)Digits[bytes[i] & 15];
        }
    }
#endif
}
