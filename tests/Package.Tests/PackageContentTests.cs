using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Smithwright.Package.Tests;

/// <summary>What is in the package, read back.</summary>
[Collection(PackedCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_this_and_nothing_twice()
    {
        string[] files = [.. package.Entries().Keys.Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", "Smithwright.nuspec",
                "analyzers/dotnet/cs/Smithwright.Analyzers.dll", "analyzers/dotnet/cs/Smithwright.CodeFixes.dll",
                "analyzers/dotnet/cs/Smithwright.Documentation.dll", "analyzers/dotnet/cs/Smithwright.Generator.dll", "analyzers/dotnet/cs/Smithwright.Model.dll",
                "build/Smithwright.Items.targets", "build/Smithwright.props", "build/Smithwright.targets",
                "buildMultiTargeting/Smithwright.Items.targets", "buildMultiTargeting/Smithwright.props", "buildMultiTargeting/Smithwright.targets",
                "buildTransitive/Smithwright.Items.targets", "buildTransitive/Smithwright.props", "buildTransitive/Smithwright.targets",
                .. Pages("docs", "*"),
                "icon.png", "lib/net10.0/Smithwright.dll", "lib/net10.0/Smithwright.xml", "lib/net8.0/Smithwright.dll", "lib/net8.0/Smithwright.xml",
                "release.md",
                .. Pages("samples", "README.md"),
            ],
            files);
    }

    [Fact]
    public void The_solution_packs_these_packages_and_no_others() => Assert.Equal(
        new[] { "Smithwright", "Smithwright.Extensions.AspNetCore", "Smithwright.Extensions.AwsSdk", "Smithwright.Extensions.DependencyInjection", "Smithwright.Templates", "Smithwright.Testing", "Smithwright.Testing.AspNetCore", "Smithwright.Tool" }
            .Select(id => $"{id}.{package.Version}.nupkg"),
        Directory.GetFiles(package.Feed, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_compiler_s_parts_refer_only_to_what_the_oldest_host_supplies()
    {
        Dictionary<string, Version> allowed = new()
        {
            ["netstandard"] = new(2, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8),
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8),
            ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8),
            ["System.Collections.Immutable"] = new(7, 0),
            ["System.Reflection.Metadata"] = new(7, 0),
            ["System.Text.Json"] = new(8, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0),
            ["System.Buffers"] = new(4, 0, 3),
            ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
        };
        foreach ((string file, string reference, Version version) in CompilerPartReferences())
        {
            Assert.True(
                reference.StartsWith("Smithwright.", StringComparison.Ordinal)
                || (allowed.TryGetValue(reference, out Version? newest) && version.Major <= newest.Major),
                $"{file} refers to {reference} {version}.");
        }
    }

    [Fact]
    public void The_runtime_holds_its_symbols() =>
        Assert.All(Images("lib/"), image => Assert.Contains(image.Image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));

    private static IEnumerable<string> Pages(string folder, string pattern) => Directory.EnumerateFiles(Repository.File(folder), pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private IEnumerable<(string Name, PEReader Image)> Images(string folder)
    {
        using ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(package.Nupkg);
        foreach (ZipArchiveEntry? entry in archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using MemoryStream copy = new();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            copy.Position = 0;
            using PEReader image = new(copy);
            yield return (entry.Name, image);
        }
    }

    private IEnumerable<(string File, string Reference, Version Version)> CompilerPartReferences()
    {
        foreach ((string name, PEReader image) in Images("analyzers/"))
        {
            MetadataReader metadata = image.GetMetadataReader();
            foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
            {
                AssemblyReference reference = metadata.GetAssemblyReference(handle);
                yield return (name, metadata.GetString(reference.Name), reference.Version);
            }
        }
    }
}
