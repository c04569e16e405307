namespace Smithwright.Package.Tests;

/// <summary>The target that takes models for their baselines. What is reported of differences is tried by the steps of docs/updating.md.</summary>
[Collection(PackedCollection.Name)]
public sealed class BaselineTests(PackedPackage package)
{
    private const string Model = """{ "smithy": "2.0", "shapes": {} }""";

    private const string NamesBaseline = Items.PackageReference + """<ItemGroup><ServiceModel Include="spec/personalize-runtime.json" Baseline="spec/accepted.json" /></ItemGroup>""";

    private static readonly Consumer NoBaseline = new("NoBaseline", "net10.0", NamesBaseline);

    private static readonly Consumer BrokenBaseline = new("BrokenBaseline", "net10.0", NamesBaseline, ("spec/accepted.json", "{\n  \"smithy\": \"2.0\",\n"));

    private static readonly Consumer NothingToAccept = new("NothingToAccept", "net10.0", Items.Reference);

    private static readonly Consumer AcceptingForOne = Accepting("Accepting", "<TargetFramework>net10.0</TargetFramework>");

    private static readonly Consumer AcceptingForTwo = Accepting("AcceptingForTwo", "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

    internal static Consumer[] All => [NoBaseline, BrokenBaseline, NothingToAccept, AcceptingForOne, AcceptingForTwo];

    [Fact]
    public void Each_model_that_names_a_baseline_is_accepted() => Assert.All([AcceptingForOne, AcceptingForTwo], consumer =>
    {
        string folder = package.Built(consumer).Folder;
        string output = Shell.Dotnet(folder, "build", "--no-restore", "-nologo", "-t:AcceptServiceModel");

        Assert.Contains("spec/one.json is accepted: spec/one.baseline.json", output, StringComparison.Ordinal);
        Assert.Equal(Model, File.ReadAllText(Path.Combine(folder, "spec/one.baseline.json")));
        Assert.Equal(Model + "\n", File.ReadAllText(Path.Combine(folder, "accepted/two.json")));
    });

    [Fact]
    public void A_baseline_that_is_missing_or_broken_is_reported_where_it_is_named_and_where_it_breaks()
    {
        Assert.Contains("personalize-runtime.json(1,1): warning SMW2099: There is no baseline 'spec/accepted.json'", package.Built(NoBaseline).Output, StringComparison.Ordinal);
        Assert.Contains("accepted.json(3,1): warning SMW2099", package.Built(BrokenBaseline).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_baseline_there_is_nothing_to_accept() => Assert.Contains(
        "No ServiceModel item names a Baseline",
        Shell.Dotnet(package.Built(NothingToAccept).Folder, "build", "--no-restore", "-nologo", "-t:AcceptServiceModel"), StringComparison.Ordinal);

    private static Consumer Accepting(string name, string frameworks) => new(name, "net10.0",
        $"""
        <PropertyGroup>{frameworks}</PropertyGroup>
        <ItemGroup>
          <ServiceModel Include="spec/*.json" />
          <ServiceModel Update="spec/one.json" Baseline="spec/one.baseline.json" />
          <ServiceModel Update="spec/two.json" Baseline="accepted/two.json" />
        </ItemGroup>
        """ + Items.PackageReference,
        ("spec/one.json", Model), ("spec/two.json", Model + "\n"), ("accepted/two.json", "{ }"));
}
