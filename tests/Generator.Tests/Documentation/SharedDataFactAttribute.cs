namespace Smithwright.Generator.Tests.Documentation;

/// <summary>A test over models that are kept beside the repository; skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Root is null)
        {
            Skip = "There is no folder of shared models: set SMITHWRIGHT_SHARED to it.";
        }
    }
}

internal static class SharedData
{
    /// <summary>Where <c>SMITHWRIGHT_SHARED</c> points, else the folder <c>shared</c> beside the repository; null without it.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED") is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? configured : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string sibling = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(sibling, "models")))
            {
                return sibling;
            }
        }

        return null;
    }
}
