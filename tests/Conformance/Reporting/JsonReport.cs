using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Smithwright.Conformance.Reporting;

/// <summary>The results as a JSON array, one object a test in the order in which they ran.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, IEnumerable<TestResult> results)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartArray();
            foreach (TestResult result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
        }

        File.WriteAllText(path, Encoding.UTF8.GetString(buffer.ToArray()) + "\n");
    }

    private static void Write(Utf8JsonWriter json, TestResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Id);
        json.WriteString("service", result.Service);
        json.WriteString("protocol", result.Protocol);
        json.WriteString("operation", result.Operation);
        json.WriteString("kind", result.Kind);
        json.WriteString("result", Summary.Word(result.Outcome));
        json.WriteString("reason", result.Reason);
        json.WriteEndObject();
    }
}
