namespace Smithwright.Model.Tests;

/// <summary>
/// The folder of public models and conformance data that is used in place and not part of the repository: where
/// SMITHWRIGHT_SHARED points, or <c>shared</c> beside a folder above the tests.
/// </summary>
internal static class SharedFolder
{
    public static string? Root { get; } = Above(AppContext.BaseDirectory)
        .Select(folder => Path.Combine(folder, "shared"))
        .Prepend(Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED") ?? "")
        .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "models", "smithy")));

    /// <summary>The files of a folder, relative to the root; none without the data.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*.json") =>
        Root is null
            ? []
            : Directory.EnumerateFiles(Path.Combine(Root, folder), pattern)
                .Select(path => Path.GetRelativePath(Root, path))
                .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root!, path));

    private static IEnumerable<string> Above(string folder)
    {
        for (DirectoryInfo? current = new(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
