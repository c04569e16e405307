using System.Text.Json.Nodes;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Idl;

/// <summary>The definitions of traits that cases of a package need: those in the folder <c>traits</c> beside the cases, as its <c>manifest.json</c> lists them.</summary>
internal sealed class TraitPackages
{
    private readonly string _folder;
    private readonly JsonObject? _packages;

    private TraitPackages(string folder, JsonObject? packages) => (_folder, _packages) = (folder, packages);

    public static TraitPackages Beside(string path)
    {
        string folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "traits");
        string manifest = Path.Combine(folder, "manifest.json");
        return new TraitPackages(folder, File.Exists(manifest) ? JsonNode.Parse(File.ReadAllText(manifest))!["packages"]!.AsObject() : null);
    }

    public IEnumerable<SourceFile> FilesOf(string? package)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Add(package, names);
        return names
            .SelectMany(name => _packages![name]!["files"]!.AsArray().Select(file => (string)file!))
            .Select(file => new SourceFile($"traits/{file}", File.ReadAllText(Path.Combine(_folder, file))));
    }

    private void Add(string? package, HashSet<string> names)
    {
        if (package is not null && _packages?[package] is JsonObject found && names.Add(package))
        {
            foreach (JsonNode? other in found["also"]?.AsArray() ?? [])
            {
                Add((string)other!, names);
            }
        }
    }
}
