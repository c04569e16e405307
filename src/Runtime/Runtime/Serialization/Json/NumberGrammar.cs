namespace Smithwright.Runtime.Serialization.Json;

/// <summary>The texts that stand for numbers of any size in rpcv2Json: JSON's numbers, which have no plus sign, leading zeros or white space.</summary>
internal static class NumberGrammar
{
    /// <summary>An optional minus sign, and zero or digits that do not begin with it.</summary>
    internal static bool IsInteger(ReadOnlySpan<byte> text) => TakeInteger(ref text) && text.IsEmpty;

    /// <summary>An integer with an optional fraction and an optional exponent.</summary>
    internal static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        if (!TakeInteger(ref text))
        {
            return false;
        }
        if (text is [(byte)'.', ..])
        {
            text = text[1..];
            if (TakeDigits(ref text) == 0)
            {
                return false;
            }
        }
        return text.IsEmpty || IsExponent(text);
    }

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        if (text[0] is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }
        text = text[1..];
        if (text is [(byte)'+' or (byte)'-', ..])
        {
            text = text[1..];
        }
        return TakeDigits(ref text) > 0 && text.IsEmpty;
    }

    private static bool TakeInteger(ref ReadOnlySpan<byte> text)
    {
        if (text is [(byte)'-', ..])
        {
            text = text[1..];
        }
        bool beginsWithZero = text is [(byte)'0', ..];
        int digits = TakeDigits(ref text);
        return digits == 1 || (digits > 1 && !beginsWithZero);
    }

    private static int TakeDigits(ref ReadOnlySpan<byte> text)
    {
        int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? text.Length : digits;
        text = text[digits..];
        return digits;
    }
}
