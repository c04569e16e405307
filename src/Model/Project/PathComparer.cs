using System.Runtime.InteropServices;

namespace Smithwright.Model.Project;

/// <summary>Tells whether two absolute paths lead to one file however they are spelled, without looking at the disk.</summary>
internal sealed class PathComparer : IEqualityComparer<string>
{
    private static readonly bool IsWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    // As MSBuild compares paths: file systems of Windows and macOS ignore case.
    private static readonly StringComparer Segments =
        IsWindows || RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private PathComparer()
    {
    }

    public static PathComparer Instance { get; } = new();

    public bool Equals(string x, string y) => ReferenceEquals(x, y) || Segments.Equals(Normalize(x), Normalize(y));

    /// <summary>Whether a path ends with some names of folders and of a file.</summary>
    public static bool EndsWith(string path, string end)
    {
        string[] whole = Normalize(path).Split('/');
        string[] last = Normalize(end.Replace('\\', '/')).Split('/');
        return last.Length <= whole.Length && whole.Skip(whole.Length - last.Length).SequenceEqual(last, Segments);
    }

    public int GetHashCode(string path) => Segments.GetHashCode(Normalize(path));

    private static string Normalize(string path)
    {
        List<string> segments = new();
        foreach (string segment in (IsWindows ? path.Replace('\\', '/') : path).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
