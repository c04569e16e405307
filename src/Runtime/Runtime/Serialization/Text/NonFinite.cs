using System.Numerics;

namespace Smithwright.Runtime.Serialization.Text;

/// <summary>The names that Smithy's protocols give to the numbers that JSON and HTTP have no notation for.</summary>
internal static class NonFinite
{
    internal static ReadOnlySpan<byte> NameOf<T>(T value)
        where T : struct, IFloatingPointIeee754<T> =>
        T.IsNaN(value) ? "NaN"u8 : T.IsPositiveInfinity(value) ? "Infinity"u8 : "-Infinity"u8;

    internal static bool TryParse<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, IFloatingPointIeee754<T>
    {
        if (text.SequenceEqual("NaN"u8))
        {
            value = T.NaN;
        }
        else if (text.SequenceEqual("Infinity"u8))
        {
            value = T.PositiveInfinity;
        }
        else if (text.SequenceEqual("-Infinity"u8))
        {
            value = T.NegativeInfinity;
        }
        else
        {
            value = default;
            return false;
        }
        return true;
    }
}
