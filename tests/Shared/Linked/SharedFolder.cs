namespace Smithwright.Tests.Shared;

/// <summary>The files of the shared data.</summary>
internal static class SharedFolder
{
    public static string? Root => Repository.Shared;

    /// <summary>The files of a folder, relative to the root; none without the data.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*.json") =>
        Root is null
            ? []
            : Directory.EnumerateFiles(Path.Combine(Root, folder), pattern)
                .Select(path => Path.GetRelativePath(Root, path))
                .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root!, path));
}
