namespace Smithwright.Package.Tests;

/// <summary>The target that takes models for their baselines. What is reported of differences is tried by the steps of docs/updating.md.</summary>
[Collection(PackedCollection.Name)]
public sealed class BaselineTests(PackedPackage package)
{
    private const string Model = """{ "smithy": "2.0", "shapes": {} }""";

    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>")]
    public void Each_model_that_names_a_baseline_is_accepted(string frameworks)
    {
        string folder = package.Consumer("Accepting", "net10.0",
            $"""
            <PropertyGroup>{frameworks}</PropertyGroup>
            <ItemGroup>
              <ServiceModel Include="spec/*.json" />
              <ServiceModel Update="spec/one.json" Baseline="spec/one.baseline.json" />
              <ServiceModel Update="spec/two.json" Baseline="accepted/two.json" />
            </ItemGroup>
            """ + package.PackageReference,
            ("spec/one.json", Model), ("spec/two.json", Model + "\n"), ("accepted/two.json", "{ }"));
        Shell.Dotnet(folder, "restore");
        string output = Shell.Dotnet(folder, "build", "--no-restore", "-nologo", "-t:AcceptServiceModel");

        Assert.Contains("spec/one.json is accepted: spec/one.baseline.json", output, StringComparison.Ordinal);
        Assert.Equal(Model, File.ReadAllText(Path.Combine(folder, "spec/one.baseline.json")));
        Assert.Equal(Model + "\n", File.ReadAllText(Path.Combine(folder, "accepted/two.json")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_baseline_that_is_missing_or_broken_is_reported_where_it_is_named_and_where_it_breaks()
    {
        string folder = package.Consumer("NoBaseline", "net10.0",
            package.PackageReference + """<ItemGroup><ServiceModel Include="spec/personalize-runtime.json" Baseline="spec/accepted.json" /></ItemGroup>""");
        Assert.Contains("personalize-runtime.json(1,1): warning SMW2099: There is no baseline 'spec/accepted.json'", Shell.Dotnet(folder, "build", "-nologo"), StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(folder, "spec/accepted.json"), "{\n  \"smithy\": \"2.0\",\n");
        Assert.Contains("accepted.json(3,1): warning SMW2099", Shell.Dotnet(folder, "build", "--no-restore", "-nologo"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_baseline_there_is_nothing_to_accept()
    {
        string folder = package.Consumer("NothingToAccept", "net10.0", package.Reference);
        Shell.Dotnet(folder, "restore");
        Assert.Contains("No ServiceModel item names a Baseline", Shell.Dotnet(folder, "build", "--no-restore", "-nologo", "-t:AcceptServiceModel"), StringComparison.Ordinal);
    }
}
