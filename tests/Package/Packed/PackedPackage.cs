using System.IO.Compression;

namespace Smithwright.Package.Tests;

/// <summary>The packages, packed once for all tests, and a folder for consumers that know nothing of this repository.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("smithwright-package-");

    public PackedPackage()
    {
        Feed = _root.CreateSubdirectory("feed").FullName;
        Shell.Dotnet(
            Repository.Root, ["msbuild", "tests/Package/Packing/Packages.proj", "-nologo", "-restore", "-m:2", $"-p:PackageOutputPath={Feed}", "-p:UseSharedCompilation=false", "-p:DocumentationUrl=", .. Configuration.Select(one => $"-p:{one.Name}={one.Value}")]);
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "Smithwright.Testing.*.nupkg").Single())["Smithwright.Testing.".Length..];
        Nupkg = Path.Combine(Feed, $"Smithwright.{Version}.nupkg");

        // Keeps a consumer from seeing this repository's props, and its restore from the packages of other runs.
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(_root.FullName, "packages")}</RestorePackagesPath>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>How this repository is built by tests of this project, all alike: what is built for one is there for the next. In a configuration that nobody else builds while tests run.</summary>
    public static IReadOnlyList<(string Name, string Value)> Configuration { get; } = [("Configuration", "Release"), ("ContinuousIntegrationBuild", "true")];

    /// <summary>The folder with the packed files, a source of packages.</summary>
    public string Feed { get; }

    public string Nupkg { get; }

    public string Version { get; }

    /// <summary>The package's files with their sizes.</summary>
    public IReadOnlyDictionary<string, long> Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(Nupkg);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry => entry.Length);
    }

    /// <summary>The text of one of the package's files.</summary>
    public string Text(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(Nupkg);
        using StreamReader reader = new(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Makes a project that references the package, with the ranking model and its overlay.</summary>
    /// <param name="project">What else stands in the project file.</param>
    /// <param name="sources">The source files by name.</param>
    /// <returns>The project's folder.</returns>
    public string Consumer(string name, string framework, string project, params (string Name, string Text)[] sources)
    {
        string folder = _root.CreateSubdirectory(name).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "spec"));
        foreach (string model in new[] { "personalize-runtime.json", "personalize-runtime.overlay.json" })
        {
            File.Copy(Repository.File("spec/" + model), Path.Combine(folder, "spec", model), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>
            {project}
            </Project>
            """);
        foreach ((string file, string text) in sources)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>The item of a project that references the package.</summary>
    public string PackageReference => $"""<ItemGroup><PackageReference Include="Smithwright" Version="{Version}" /></ItemGroup>""";

    /// <summary>The items of a project that lists the models.</summary>
    public string Reference => PackageReference +
        """
          <ItemGroup>
            <ServiceModel Include="spec/personalize-runtime.json" Namespace="Shop.Ranking" />
            <ServiceModel Include="spec/personalize-runtime.overlay.json" />
          </ItemGroup>
        """;

    public void Dispose() => _root.Delete(recursive: true);
}
