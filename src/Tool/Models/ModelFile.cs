using Smithwright.Model.Text;

namespace Smithwright.Tool.Models;

/// <summary>Model files as text, by the paths that messages show.</summary>
internal static class ModelFile
{
    public static SourceFile Read(string path, string folder) => new(path, File.ReadAllText(Path.GetFullPath(path, folder)));

    /// <summary>Line and column of a position, both from 1.</summary>
    public static (int Line, int Column) PlaceOf(string text, int position)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, Math.Min(position, text.Length));
        return (1 + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
    }
}
