namespace Smithwright.Package.Tests;

/// <summary>
/// The cache of packages that all programs of these tests share. It starts empty, so that no earlier pack of this repository is in it; packages of others are found in the machine's cache, where that has them.
/// </summary>
internal static class PackageCache
{
    /// <summary>Higher than any version that is released, and in no cache.</summary>
    public const string Version = "99.0.0";

    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("smithwright-packages-");

    /// <summary>What a program has to find in its environment to use the cache and to pack the version.</summary>
    public static IEnumerable<(string Name, string Value)> Environment
    {
        get
        {
            yield return ("VersionPrefix", Version);
            yield return ("NUGET_PACKAGES", Folder.FullName);
            if (Directory.Exists(MachineFolder))
            {
                yield return ("NUGET_FALLBACK_PACKAGES", MachineFolder);
            }
        }
    }

    private static string MachineFolder { get; } = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static void Delete() => Folder.Delete(recursive: true);
}
