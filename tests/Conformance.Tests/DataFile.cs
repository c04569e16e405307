using System.Text.Json.Nodes;

namespace Smithwright.Conformance.Tests;

/// <summary>Models and cases written for these tests.</summary>
internal static class DataFile
{
    public static string Shop { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "shop.json");

    public static string Endpoints { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "endpoints.json");

    public static string Radio { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "radio.json");

    public static string ValidationCases { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "shop.validation.json");

    /// <summary>A copy with an edit.</summary>
    public static string Edited(string path, Action<JsonNode> edit)
    {
        JsonNode copy = JsonNode.Parse(File.ReadAllText(path))!;
        edit(copy);
        string target = Path.Combine(Directory.CreateTempSubdirectory().FullName, Path.GetFileName(path));
        File.WriteAllText(target, copy.ToJsonString());
        return target;
    }
}
