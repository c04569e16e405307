using System.IO.Compression;

namespace Smithwright.Package.Tests;

/// <summary>The packages, packed once for all tests from a copy of the repository, and a folder for consumers that know nothing of the repository.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("smithwright-package-");
    private readonly DirectoryInfo _consumers;
    private readonly Lazy<ConsumerBuilds> _builds;
    private readonly HashSet<string> _built = new(StringComparer.Ordinal);

    public PackedPackage()
    {
        Feed = _root.CreateSubdirectory("feed").FullName;
        Copy = RepositoryCopy.Make(Path.Combine(_root.FullName, "smithwright"));
        Shell.Dotnet(Copy, ["pack", "Generator.sln", "-nologo", "-o", Feed, "-p:DocumentationUrl=", .. Configuration.Select(one => $"-p:{one.Name}={one.Value}")]);
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "Smithwright.Extensions.AwsSdk.*.nupkg").Single())["Smithwright.Extensions.AwsSdk.".Length..];
        Nupkg = Path.Combine(Feed, $"Smithwright.{Version}.nupkg");

        // Keeps a consumer from seeing props of folders above.
        _consumers = _root.CreateSubdirectory("consumers");
        File.WriteAllText(Path.Combine(_consumers.FullName, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        _builds = new Lazy<ConsumerBuilds>(() => new ConsumerBuilds(this));
    }

    /// <summary>How projects of the repository are built by tests, all alike: what is built for one is there for the next.</summary>
    public static IReadOnlyList<(string Name, string Value)> Configuration { get; } = [("Configuration", "Release"), ("ContinuousIntegrationBuild", "true")];

    /// <summary>The folder of the copy of the repository that the packages were made from.</summary>
    public string Copy { get; }

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

    /// <summary>Builds a project of the copy, unless a test has done so before.</summary>
    public void BuildOnce(string project)
    {
        if (_built.Add(project))
        {
            (int exitCode, string output) = Shell.Bash(Copy, $"dotnet build {project}", [.. Configuration]);
            Assert.True(exitCode == 0, output);
        }
    }

    /// <summary>What came of building a consumer that <see cref="ConsumerBuilds"/> lists.</summary>
    internal ConsumerBuild Built(Consumer consumer) => _builds.Value[consumer];

    /// <summary>Makes an empty folder that knows nothing of the repository and finds the packages.</summary>
    public string EmptyFolder(string name) => _consumers.CreateSubdirectory(name).FullName;

    /// <summary>Makes a project that references the package, with the ranking model and its overlay.</summary>
    /// <param name="project">What else stands in the project file.</param>
    /// <param name="sources">The source files by name.</param>
    /// <returns>The project's folder.</returns>
    public string Consumer(string name, string framework, string project, params (string Name, string Text)[] sources)
    {
        string folder = _consumers.CreateSubdirectory(name).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "spec"));
        foreach (string model in new[] { "personalize-runtime.json", "personalize-runtime.overlay.smithy" })
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
    public string PackageReference => Items.PackageReference;

    /// <summary>The items of a project that lists the models.</summary>
    public string Reference => Items.Reference;

    public void Dispose()
    {
        CompilerServer.Stop();
        _root.Delete(recursive: true);
        PackageCache.Delete();
    }
}
