namespace Smithwright.Package.Tests;

/// <summary>Diagnostics are configured as usual: in code by both kinds of files, in models by the global one.</summary>
[Collection(PackedCollection.Name)]
public sealed class SeverityTests(PackedPackage package)
{
    private const string BrokenModel = """{ "smithy": "2.0", "shapes": { "com.example#Names": { "type": "list", "member": { "target": "com.example#Nmae" } } } }""";

    [Fact]
    public void An_editorconfig_configures_what_is_reported_in_code()
    {
        string folder = package.Consumer("EditorConfig", "net10.0", package.Reference, (WrongRequests.File, WrongRequests.Text),
            (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SMW1005.severity = none\ndotnet_diagnostic.SMW1001.severity = error\n"));
        string output = Shell.Failing(folder, "build", "-nologo");
        Assert.Contains("Requests.cs(8,18): error SMW1001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMW1005", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_globalconfig_configures_what_is_reported_in_code_and_in_models()
    {
        string folder = package.Consumer("GlobalConfig", "net10.0",
            package.Reference + """<ItemGroup><ServiceModel Include="spec/broken.json" /></ItemGroup>""",
            (WrongRequests.File, WrongRequests.Text), ("spec/broken.json", BrokenModel),
            (".globalconfig", "is_global = true\ndotnet_diagnostic.SMW1005.severity = none\ndotnet_diagnostic.SMW0003.severity = warning\n"));
        string output = Shell.Dotnet(folder, "build", "-nologo");
        Assert.Contains("broken.json(1,93): warning SMW0003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMW1005", output, StringComparison.Ordinal);
    }

    /// <summary>As docs/configuration.md warns.</summary>
    [Fact]
    public void An_editorconfig_has_no_say_in_models()
    {
        string folder = package.Consumer("EditorConfigOfModels", "net10.0",
            package.Reference + """<ItemGroup><ServiceModel Include="spec/broken.json" /></ItemGroup>""",
            ("spec/broken.json", BrokenModel), (".editorconfig", "root = true\n[*.json]\ndotnet_diagnostic.SMW0003.severity = none\n"));
        Assert.Contains("broken.json(1,93): error SMW0003", Shell.Failing(folder, "build", "-nologo"), StringComparison.Ordinal);
    }
}
