namespace Smithwright.Package.Tests;

/// <summary>
/// A copy of the repository's files, without what was built or restored. Tests that pack, build or run projects of the repository do it here, so that the clone they were started from stays as it is.
/// </summary>
internal static class RepositoryCopy
{
    // What .gitignore names, and git's own folder.
    private static readonly HashSet<string> Left = new(["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea", "BenchmarkDotNet.Artifacts"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Copies the repository into a new folder.</summary>
    public static string Make(string target)
    {
        Copy(new DirectoryInfo(Repository.Root), Directory.CreateDirectory(target));
        return target;
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(folder => !Left.Contains(folder.Name)))
        {
            Copy(folder, to.CreateSubdirectory(folder.Name));
        }
    }
}
