using System.Runtime.InteropServices;

namespace Smithwright.Model.Project;

/// <summary>Tells whether two absolute paths lead to one file however they are spelled, without looking at the disk.</summary>
internal sealed class PathComparer : IEqualityComparer<string>
{
    private static readonly bool s_isWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    // As MSBuild compares paths: file systems of Windows and macOS ignore case.
    private static readonly StringComparer s_segments =
        s_isWindows || RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private PathComparer()
    {
    }

    public static PathComparer Instance { get; } = new();

    public bool Equals(string x, string y) => ReferenceEquals(x, y) || s_segments.Equals(Normalize(x), Normalize(y));

    public int GetHashCode(string path) => s_segments.GetHashCode(Normalize(path));

    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (string segment in (s_isWindows ? path.Replace('\\', '/') : path).Split('/'))
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
