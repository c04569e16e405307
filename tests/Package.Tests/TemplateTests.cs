namespace Smithwright.Package.Tests;

/// <summary>From nothing to a passing test in two commands: <c>dotnet new</c> and <c>dotnet test</c>.</summary>
[Collection(PackedCollection.Name)]
public sealed class TemplateTests(PackedPackage package)
{
    [Theory]
    [InlineData("smithwright-client", "Packing", 4)]
    [InlineData("smithwright-server", "WeatherService", 3)]
    public void A_project_of_a_template_builds_without_a_warning_and_passes_its_tests(string template, string type, int tests)
    {
        string folder = package.EmptyFolder(template);
        string hive = Path.Combine(folder, "hive");
        Shell.Dotnet(folder, "new", "install", Path.Combine(package.Feed, $"Smithwright.Templates.{package.Version}.nupkg"), "--debug:custom-hive", hive);

        // A name that C# does not allow in namespaces.
        Shell.Dotnet(folder, "new", template, "-o", "Acme.My-App", "--debug:custom-hive", hive);
        string output = Shell.Dotnet(folder, "test", "Acme.My-App");
        Assert.Contains($"Passed:     {tests}, Skipped:     0", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("namespace Acme.My_App;", File.ReadAllText(Path.Combine(folder, "Acme.My-App", "src", "Acme.My-App", type + ".cs")), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(folder, "*Company*", SearchOption.AllDirectories), file => !file.StartsWith(hive, StringComparison.Ordinal));
    }

    [Fact]
    public void The_framework_can_be_chosen()
    {
        string folder = package.EmptyFolder("framework");
        string hive = Path.Combine(folder, "hive");
        Shell.Dotnet(folder, "new", "install", Path.Combine(package.Feed, $"Smithwright.Templates.{package.Version}.nupkg"), "--debug:custom-hive", hive);
        Shell.Dotnet(folder, "new", "smithwright-client", "-o", "Shop", "--framework", "net8.0", "--debug:custom-hive", hive);
        Assert.All(
            Directory.GetFiles(Path.Combine(folder, "Shop"), "*.csproj", SearchOption.AllDirectories),
            project => Assert.Contains("<TargetFramework>net8.0</TargetFramework>", File.ReadAllText(project), StringComparison.Ordinal));
    }
}
