using System.Text;
using Smithwright.Runtime.Serialization;
using Smithwright.Runtime.Serialization.Json;

namespace Smithwright.Runtime.Tests.Serialization;

/// <summary>JSON text to values and back, as one expression.</summary>
internal static class JsonText
{
    internal static string Of(Action<JsonShapeWriter> write)
    {
        using PooledBufferWriter buffer = new();
        write(new JsonShapeWriter(buffer));
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static string OfObject(Action<JsonShapeWriter> write) => Of(writer =>
    {
        writer.BeginObject();
        write(writer);
        writer.EndObject();
    });

    internal static T Read<T>(string json, JsonReadValue<T> read)
    {
        JsonShapeReader reader = new(Encoding.UTF8.GetBytes(json));
        return read(ref reader);
    }

    internal static JsonShapeException Fail<T>(string json, JsonReadValue<T> read) =>
        Assert.Throws<JsonShapeException>(() => Read(json, read));
}
