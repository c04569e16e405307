using System.Globalization;
using Smithwright.Runtime.Serialization.Text;

namespace Smithwright.Runtime.Serialization.Json;

/// <content>Numbers, each in the shortest form that reads back as the same number.</content>
public sealed partial class JsonShapeWriter
{
    // The longest is a decimal of 29 digits with sign and point.
    private const int LongestNumber = 32;

    internal void Integer(long value)
    {
        value.TryFormat(BeginValue(LongestNumber), out int written, provider: CultureInfo.InvariantCulture);
        EndValue(written);
    }

    /// <summary>Writes a finite number; JSON has no others, so Smithy gives the rest names.</summary>
    internal void Float<T>(T value)
        where T : struct, IUtf8SpanFormattable, System.Numerics.IFloatingPointIeee754<T>
    {
        if (!T.IsFinite(value))
        {
            QuotedRaw(NonFinite.NameOf(value));
            return;
        }
        value.TryFormat(BeginValue(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        EndValue(written);
    }

    internal void Fixed(decimal value)
    {
        value.TryFormat(BeginValue(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        EndValue(written);
    }
}
