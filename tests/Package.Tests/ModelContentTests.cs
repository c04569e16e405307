using System.IO.Compression;

namespace Smithwright.Package.Tests;

/// <summary>Models are input of the compiler: SDKs that take JSON files for content neither publish nor pack them, nor does a wildcard.</summary>
[Collection(PackedCollection.Name)]
public sealed class ModelContentTests(PackedPackage package)
{
    private const string Empty = "{}";

    [Fact]
    public void Models_overlays_and_baselines_are_no_content_and_other_files_are()
    {
        Make("ContentLibrary", Files("ContentLibrary", Project("Microsoft.NET.Sdk.Web", "<OutputType>Library</OutputType><IsPackable>true</IsPackable>")));
        // Packed by the outer build, which lists items of its own: those of the project file.
        Make("ContentRazor", Files("ContentRazor", Project("Microsoft.NET.Sdk.Razor", "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks><EnableDefaultContentItems>false</EnableDefaultContentItems>", """<Content Include="**/*.json" Exclude="bin/**;obj/**" />""")));
        Make("ContentWorker", Files("ContentWorker", Project("Microsoft.NET.Sdk.Worker", "<OutputType>Exe</OutputType>", """<Content Update="**/*.json" CopyToOutputDirectory="Always" />""")));
        Make("ContentConsole", [.. Files("ContentConsole", Project("Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>")),
            ("Directory.Build.targets", """<Project><ItemGroup><None Update="**/*.json" CopyToOutputDirectory="PreserveNewest" /></ItemGroup></Project>""")]);
        string site = Make("ContentSite",
            [
                .. Files("ContentSite", Project("Microsoft.NET.Sdk.Web", "<OutputType>Exe</OutputType>",
                    """
                    <ProjectReference Include="../ContentLibrary/ContentLibrary.csproj" />
                    <ServiceModel Include="wwwroot/served.json" Namespace="Served" />
                    <ServiceModel Include="../ContentLinked/spec/linked.json" Link="spec/linked.json" Namespace="Linked" />
                    <Content Include="../ContentLinked/spec/linked.json" Link="spec/linked.json" CopyToOutputDirectory="PreserveNewest" />
                    <ServiceModel Include="kept/kept.json" Namespace="Kept" Baseline="kept/kept.baseline.json" CopyToOutputDirectory="PreserveNewest" />
                    """)),
                ("../ContentLinked/spec/linked.json", SmallModel.Of("Linked", "id", "Get")),
                ("wwwroot/served.json", SmallModel.Of("Served", "id", "Get")), ("wwwroot/data.json", Empty),
                ("kept/kept.json", SmallModel.Of("Kept", "id", "Get")), ("kept/kept.baseline.json", SmallModel.Of("Kept", "id", "Get")),
                ("All.proj",
                    """
                    <Project>
                      <ItemGroup>
                        <Published Include="ContentSite.csproj;../ContentWorker/ContentWorker.csproj;../ContentConsole/ContentConsole.csproj" />
                        <Packed Include="../ContentLibrary/ContentLibrary.csproj;../ContentRazor/ContentRazor.csproj" />
                      </ItemGroup>
                      <Target Name="Restore"><MSBuild Projects="@(Published);@(Packed)" Targets="Restore" /></Target>
                      <Target Name="All">
                        <MSBuild Projects="@(Published)" Targets="Publish" Properties="Configuration=Release" />
                        <MSBuild Projects="@(Packed)" Targets="Pack" Properties="Configuration=Release" />
                      </Target>
                    </Project>
                    """),
            ]);
        Shell.Dotnet(site, "msbuild", "All.proj", "-nologo", "-restore", "-t:All", "-v:q");

        string[] own = ["settings.ContentSite.json", "spec/other.ContentSite.json"];
        string[] library = ["settings.ContentLibrary.json", "spec/other.ContentLibrary.json"];
        AssertSame(["kept/kept.json", .. library, .. own, "wwwroot/data.json"], FilesIn(site, "publish"));
        AssertSame(["kept/kept.json", .. library, .. own], FilesIn(site, "").Where(file => !file.StartsWith("publish", StringComparison.Ordinal)));
        foreach (string name in new[] { "ContentWorker", "ContentConsole" })
        {
            AssertSame([$"settings.{name}.json", $"spec/other.{name}.json"], FilesIn(Path.Combine(site, "..", name), "publish"));
        }

        foreach (string name in new[] { "ContentLibrary", "ContentRazor" })
        {
            string[] packed = [.. FilesInPackage(Path.Combine(site, "..", name))];
            Assert.Contains($"content/spec/other.{name}.json", packed);
            Assert.All(packed, file => Assert.Contains(name + ".json", file, StringComparison.Ordinal));
        }
    }

    private string Make(string name, params (string Name, string Text)[] files)
    {
        string folder = package.Consumer(name, "net10.0", "", files);
        // Not listed by these projects, so content.
        File.Delete(Path.Combine(folder, "spec/personalize-runtime.json"));
        File.Delete(Path.Combine(folder, "spec/personalize-runtime.overlay.smithy"));
        return folder;
    }

    private string Project(string sdk, string properties, string items = "") =>
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>disable</ImplicitUsings>{properties}</PropertyGroup>
          {package.PackageReference}
          <ItemGroup>
            <ServiceModel Include="spec/shop*.json" />
            <ServiceModel Update="spec/shop.json" Namespace="Shop" Baseline="spec/shop.baseline.json" />
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>The same relative names in all projects, but for files that are no models.</summary>
    private static (string Name, string Text)[] Files(string name, string project) =>
    [
        (name + ".csproj", project),
        ("Program.cs", project.Contains("Exe", StringComparison.Ordinal) ? "System.Console.WriteLine(typeof(Shop.ShopClient));" : "public static class Program { public static object Get(Shop.ShopClient client) => client; }"),
        ("spec/shop.json", SmallModel.Of("Shop", "id", "Get")),
        ("spec/shop.overlay.json", """{ "smithy": "2.0", "shapes": { "Shop#Get": { "type": "apply", "traits": { "smithy.api#documentation": "Gets." } } } }"""),
        ("spec/shop.baseline.json", SmallModel.Of("Shop", "id", "Get")),
        ($"spec/other.{name}.json", Empty),
        ($"settings.{name}.json", Empty),
    ];

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> files) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));

    /// <summary>The JSON files of an output folder that no SDK writes.</summary>
    private static IEnumerable<string> FilesIn(string project, string folder)
    {
        string root = Path.Combine(project, "bin/Release/net10.0", folder);
        return Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.EndsWith(".deps.json", StringComparison.Ordinal) && !file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal) && !file.Contains(".staticwebassets.", StringComparison.Ordinal));
    }

    private static IEnumerable<string> FilesInPackage(string project)
    {
        using ZipArchive archive = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(project, "bin/Release"), "*.nupkg").Single());
        return [.. archive.Entries.Select(entry => entry.FullName).Where(file => file.EndsWith(".json", StringComparison.Ordinal))];
    }
}
