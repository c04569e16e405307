namespace Smithwright.Package.Tests;

/// <summary>The packed tool: it installs, finds everything it needs, and adds a model to a project that then builds.</summary>
[Collection(PackedCollection.Name)]
public sealed class ToolTests(PackedPackage package)
{
    [Fact]
    public void The_tool_installs_and_adds_a_model_to_a_project_that_builds()
    {
        string folder = package.EmptyFolder("Tool");
        Shell.Dotnet(folder, "tool", "install", "Smithwright.Tool", "--tool-path", "tools", "--add-source", package.Feed, "--version", package.Version);
        File.WriteAllText(Path.Combine(folder, "Shop.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><DefaultItemExcludes>$(DefaultItemExcludes);tools/**</DefaultItemExcludes></PropertyGroup>
              <ItemGroup><PackageReference Include="Smithwright" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        Directory.CreateDirectory(Path.Combine(folder, "models"));
        File.Copy(Repository.File("spec/personalize-runtime.json"), Path.Combine(folder, "models", "personalize-runtime.json"));
        File.WriteAllText(Path.Combine(folder, "Use.cs"), "internal static class Use { public static Shop.Ranking.IPersonalizeRuntimeClient? Client { get; set; } }");

        (int exitCode, string output) = Shell.Bash(folder, "tools/smithwright add models/personalize-runtime.json --namespace Shop.Ranking");
        Assert.True(exitCode == 0, output);
        Assert.StartsWith("Added spec/personalize-runtime.json to Shop.csproj.\n", output, StringComparison.Ordinal);
        Shell.Dotnet(folder, "build");
        Assert.Equal((0, "1 files, 0 errors, 0 warnings\n"), Shell.Bash(folder, "tools/smithwright check"));
    }
}
