using System.Globalization;

namespace Smithwright.Runtime.Serialization.Xml;

/// <content>Numbers, each in the shortest form that reads back as the same number.</content>
public sealed partial class XmlShapeWriter
{
    // The longest is a decimal of 29 digits with sign and point.
    private const int LongestNumber = 32;

    /// <summary>Writes a number; those that are not finite are <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> in the invariant culture too.</summary>
    internal void Number<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        CloseTag();
        value.TryFormat(_buffer.GetSpan(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        _buffer.Advance(written);
    }
}
