using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Smithwright.Runtime.Serialization.Json.Repair;

namespace Smithwright.Runtime.Serialization.Json.Converters;

/// <summary>Generated readers and writers in the form that <see cref="JsonSerializer"/> knows.</summary>
internal sealed class ShapeJsonConverter<T>(JsonReadValue<T?> read, JsonWriteValue<T> write) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader may stand in the middle of a text that came in pieces; a generated one wants the value and nothing else.
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        byte[] utf8 = DocumentRepair.Text(document.RootElement) is { } text
            ? Encoding.UTF8.GetBytes(text)
            : DocumentRepair.Utf8(document.RootElement) ?? throw new JsonException("The text is not UTF-8.");
        JsonShapeReader shape = new(utf8);
        try
        {
            return read(ref shape);
        }
        catch (JsonShapeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using PooledBufferWriter buffer = new();
        write(new JsonShapeWriter(buffer), value);
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
            return;
        }

        using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory);
        document.WriteTo(writer);
    }
}
