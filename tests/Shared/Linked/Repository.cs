namespace Smithwright.Tests.Shared;

/// <summary>Where the project's own files and the shared data are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The shared data, or null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    public static string File(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Generator.sln.");
    }

    private static string? FindShared()
    {
        string folder = Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED") is { Length: > 0 } named
            ? named
            : Path.Combine(Root, "..", "shared");
        return Directory.Exists(Path.Combine(folder, "conformance")) ? Path.GetFullPath(folder) : null;
    }
}
