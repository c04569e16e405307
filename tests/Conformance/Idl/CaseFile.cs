using System.Text;
using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Idl;

/// <summary>Reads a file of cases. Numbers that no double holds stand there as <c>Infinity</c>, which is not JSON.</summary>
internal static class CaseFile
{
    /// <summary>A number that is infinite as a double.</summary>
    private const string Infinite = "1e999";

    public static IEnumerable<JsonObject> Read(string path) => File.Exists(path) ? JsonNode.Parse(WithoutInfinity(File.ReadAllText(path)))!.AsArray().Select(node => node!.AsObject()) : [];

    /// <summary>The names and texts of a case's files. A model in JSON may stand there as an object.</summary>
    public static IReadOnlyDictionary<string, string> Files(JsonNode? files) => files!.AsObject()
        .ToDictionary(file => file.Key, file => file.Value is JsonValue text ? text.GetValue<string>() : file.Value!.ToJsonString(), StringComparer.Ordinal);

    private static string WithoutInfinity(string json)
    {
        StringBuilder text = new(json.Length);
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            if (inString && json[i] == '\\')
            {
                text.Append(json[i++]);
            }
            else if (json[i] == '"')
            {
                inString = !inString;
            }
            else if (!inString && json.AsSpan(i).StartsWith("Infinity"))
            {
                text.Append(Infinite);
                i += "Infinity".Length - 1;
                continue;
            }

            text.Append(json[i]);
        }

        return text.ToString();
    }
}
