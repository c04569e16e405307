using System.Text.Json;
using Smithwright.Tests.Shared;

namespace Smithwright.Runtime.Tests.Aws;

/// <summary>The public conformance data, which is used in place and absent on most machines.</summary>
internal static class SharedData
{
    public static JsonElement Json(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Shared!, path)));
        return document.RootElement.Clone();
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() =>
        Skip = Repository.Shared is null ? "The shared conformance data is not on this machine (SMITHWRIGHT_SHARED)." : null;
}
