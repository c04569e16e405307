using System.Reflection;
using System.Text.Json;

namespace Smithwright.Runtime.Tests.Aws;

/// <summary>The public conformance data, which is used in place and absent on most machines.</summary>
internal static class SharedData
{
    private static readonly string? Root = Find();

    public static string? MissingReason => Root is null ? "The shared conformance data is not on this machine (SMITHWRIGHT_SHARED)." : null;

    public static JsonElement Json(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root!, path)));
        return document.RootElement.Clone();
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED") is { Length: > 0 } given)
            return Directory.Exists(given) ? given : null;
        for (string? folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, "shared", "conformance")))
                return Path.Combine(folder, "shared");
        }

        return null;
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedData.MissingReason;
}
