using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smithwright.Tool.Files;

/// <summary>Results as JSON, for scripts.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(object value) => JsonSerializer.Serialize(value, Options).ReplaceLineEndings("\n");

    public static void Write(TextWriter output, object value) => output.Write(Text(value) + "\n");
}
