using System.Text.Json;

namespace Smithwright.Runtime.Tests.Aws;

/// <summary>The public conformance data, which is used in place and absent on most machines.</summary>
internal static class SharedData
{
    public static JsonElement Json(string path)
    {
        using JsonDocument document = JsonDocument.Parse(SharedFolder.Read(path));
        return document.RootElement.Clone();
    }
}
