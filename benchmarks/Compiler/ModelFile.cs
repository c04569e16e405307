using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Benchmarks.Compiler;

/// <summary>A model to generate from: the project's own, or one of the shared data.</summary>
internal sealed record ModelFile(string Name, string Path)
{
    public long Size => new FileInfo(Path).Length;

    /// <summary>The models to be found, the smallest first.</summary>
    public static IReadOnlyList<ModelFile> All()
    {
        string shared = Environment.GetEnvironmentVariable("SMITHWRIGHT_SHARED") is { Length: > 0 } named ? named : RepositoryFolder.At("../shared");
        string folder = System.IO.Path.Combine(shared, "models", "smithy");
        IEnumerable<string> paths = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json")
            : [RepositoryFolder.At("spec/personalize-runtime.json")];
        return [.. paths.Select(path => new ModelFile(System.IO.Path.GetFileNameWithoutExtension(path), path)).OrderBy(file => file.Size)];
    }

    public ModelText Read() => ModelText.FromFile(Path, "Benchmark.Generated");
}
