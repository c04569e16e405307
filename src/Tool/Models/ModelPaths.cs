using Smithwright.Tool.Files;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Models;

/// <summary>The model files that a command names: files, folders with all below them, and <c>spec/</c> where it names nothing.</summary>
internal static class ModelPaths
{
    public const string DefaultFolder = "spec";

    /// <returns>Paths relative to the folder where they lie below it.</returns>
    /// <exception cref="ToolException">A path does not exist, or there are no models.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> given, string folder)
    {
        string[] paths = [.. (given.Count == 0 ? [DefaultFolder] : given).SelectMany(path => Expand(path, folder)).DistinctBy(path => Path.GetFullPath(path, folder), StringComparer.Ordinal)];
        return paths.Length == 0 ? throw new ToolException("There are no model files ('.json' or '.smithy') in what is named.") : paths;
    }

    private static IEnumerable<string> Expand(string given, string folder)
    {
        string path = Path.GetFullPath(given, folder);
        if (File.Exists(path))
        {
            return [given];
        }

        if (!Directory.Exists(path))
        {
            throw new ToolException(given == DefaultFolder
                ? $"There is no folder '{DefaultFolder}' here. Name the models, or go to the folder of your project."
                : $"There is no file or folder '{given}'.");
        }

        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(ModelFileName.IsModel)
            .Select(file => Path.GetRelativePath(path, file))
            .Where(file => !IsOutput(file))
            .Order(StringComparer.Ordinal)
            .Select(file => Path.Combine(given, file));
    }

    /// <summary>What builds and package managers write is full of JSON that nobody means.</summary>
    private static bool IsOutput(string relative) => relative.Split('/', '\\').SkipLast(1).Any(name => name is "bin" or "obj" or "node_modules" || name.StartsWith('.'));
}
