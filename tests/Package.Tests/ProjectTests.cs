namespace Smithwright.Package.Tests;

/// <summary>What a project lacks, or says wrongly, is told once and clearly.</summary>
[Collection(PackedCollection.Name)]
public sealed class ProjectTests(PackedPackage package)
{
    private static readonly Consumer Roslyn47 = Compiler("roslyn4.7");
    private static readonly Consumer Roslyn311 = Compiler("roslyn3.11");
    private static readonly Consumer Roslyn48 = Compiler("roslyn4.8");
    private static readonly Consumer Roslyn410 = Compiler("roslyn4.10");

    private static readonly Consumer OldLanguage = new("OldLanguage", "net8.0", "<PropertyGroup><LangVersion>11</LangVersion></PropertyGroup>" + Items.Reference);

    private static readonly Consumer WithoutModel = NoModel("NoModel");

    private static readonly Consumer WithoutModelAsked = NoModel("NoModelAsked", (".globalconfig", "is_global = true\ndotnet_diagnostic.SMW0011.severity = warning\n"));

    private static readonly Consumer Misspelled = new("Misspelled", "net10.0",
        Items.PackageReference + """<ItemGroup><ServiceModel Include="spec/personalize-runtime.json" Operations="GetRecomendations" /></ItemGroup>""");

    internal static Consumer[] All => [Roslyn47, Roslyn311, Roslyn48, Roslyn410, OldLanguage, WithoutModel, WithoutModelAsked, Misspelled];

    [Fact]
    public void A_compiler_below_the_floor_is_refused() => Assert.All(
        [Roslyn47, Roslyn311], consumer => AssertOnlyError(consumer, "error SMW0010: Smithwright needs the compiler of the .NET 8 SDK"));

    [Fact]
    public void A_compiler_at_the_floor_or_above_is_not() => Assert.All([Roslyn48, Roslyn410], consumer => package.Built(consumer).Succeeded());

    [Fact]
    public void A_project_with_an_older_language_gets_one_error() =>
        AssertOnlyError(OldLanguage, "error SMW0010: Generated code needs C# 12, but the project compiles as C# 11.0");

    /// <summary>For information, which builds do not print unless they are asked to.</summary>
    [Fact]
    public void A_project_that_lists_no_model_is_told_so()
    {
        Assert.Contains("warning SMW0011", package.Built(WithoutModelAsked).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", package.Built(WithoutModel).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_that_the_service_does_not_have_is_reported()
    {
        string output = package.Built(Misspelled).Output;
        Assert.Contains("personalize-runtime.json(4,5): error SMW0012", output, StringComparison.Ordinal);
        Assert.Contains("GetRecommendations", output, StringComparison.Ordinal);
    }

    /// <summary>A project whose SDK says that its compiler is another one: in the property that the package reads, right before it does.</summary>
    private static Consumer Compiler(string version) => new(
        version.Replace("roslyn", "Compiler", StringComparison.Ordinal).Replace(".", "Dot", StringComparison.Ordinal), "net10.0",
        Items.Reference + $"""<Target Name="Pretend" BeforeTargets="CheckSmithwrightCompiler"><PropertyGroup><CompilerApiVersion>{version}</CompilerApiVersion></PropertyGroup></Target>""");

    private static Consumer NoModel(string name, params (string, string)[] files) => new(name, "net10.0", Items.PackageReference, [("Thing.cs", "internal static class Thing;\n"), .. files]);

    private void AssertOnlyError(Consumer consumer, string error) =>
        Assert.Contains(error, Assert.Single(package.Built(consumer).Errors), StringComparison.Ordinal);
}
