using System.Text;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Xml;

namespace Smithwright.Runtime.Tests.Serialization.Xml;

/// <summary>XML text to values and back, as one expression.</summary>
internal static class XmlText
{
    internal static string Of(Action<XmlShapeWriter> write)
    {
        using PooledBufferWriter buffer = new();
        write(new XmlShapeWriter(buffer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The XML of a value in the element <c>x</c>.</summary>
    internal static string Of<T>(T value, XmlWriteValue<T> write) => Of(writer =>
    {
        writer.Begin("x"u8);
        write(writer, value);
        writer.End("x"u8);
    });

    internal static T Read<T>(string xml, XmlReadValue<T> read) => read(new XmlShapeReader(Encoding.UTF8.GetBytes(xml)));

    internal static XmlShapeException Fail<T>(string xml, XmlReadValue<T> read) =>
        Assert.Throws<XmlShapeException>(() => Read(xml, read));
}
