namespace Smithwright.Package.Tests;

/// <summary>What a project lacks, or says wrongly, is told once and clearly.</summary>
[Collection(PackedCollection.Name)]
public sealed class ProjectTests(PackedPackage package)
{
    /// <summary>By the property in which the SDK says which compiler it runs.</summary>
    [Theory]
    [InlineData("roslyn4.7")]
    [InlineData("roslyn3.11")]
    public void A_compiler_below_the_floor_is_refused(string version)
    {
        string folder = package.Consumer("Compilers", "net10.0", package.Reference);
        AssertOnlyError("error SMW0010: Smithwright needs the compiler of the .NET 8 SDK", Shell.Failing(folder, "build", "-nologo", $"-p:CompilerApiVersion={version}"));
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.10")]
    public void A_compiler_at_the_floor_or_above_is_not(string version)
    {
        string folder = package.Consumer("Compilers", "net10.0", package.Reference);
        Shell.Dotnet(folder, "build", "-nologo", $"-p:CompilerApiVersion={version}");
    }

    [Fact]
    public void A_project_with_an_older_language_gets_one_error()
    {
        string folder = package.Consumer("OldLanguage", "net8.0", "<PropertyGroup><LangVersion>11</LangVersion></PropertyGroup>" + package.Reference);
        AssertOnlyError("error SMW0010: Generated code needs C# 12, but the project compiles as C# 11.0", Shell.Failing(folder, "build", "-nologo"));
    }

    /// <summary>For information, which builds do not print unless they are asked to.</summary>
    [Fact]
    public void A_project_that_lists_no_model_is_told_so()
    {
        string folder = package.Consumer("NoModel", "net10.0", package.PackageReference, ("Thing.cs", "internal static class Thing;\n"), (".globalconfig", "is_global = true\ndotnet_diagnostic.SMW0011.severity = warning\n"));
        Assert.Contains("warning SMW0011", Shell.Dotnet(folder, "build", "-nologo"), StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, ".globalconfig"));
        Assert.Contains("0 Warning(s)", Shell.Dotnet(folder, "build", "--no-restore", "-nologo", "--no-incremental"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_that_the_service_does_not_have_is_reported()
    {
        string folder = package.Consumer("Misspelt", "net10.0",
            package.PackageReference + """<ItemGroup><ServiceModel Include="spec/personalize-runtime.json" Operations="GetRecomendations" /></ItemGroup>""");
        string output = Shell.Failing(folder, "build", "-nologo");
        Assert.Contains("personalize-runtime.json(4,5): error SMW0012", output, StringComparison.Ordinal);
        Assert.Contains("GetRecommendations", output, StringComparison.Ordinal);
    }

    private static void AssertOnlyError(string error, string output)
    {
        Assert.Contains(error, output, StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
    }
}
