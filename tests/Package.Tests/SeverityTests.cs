namespace Smithwright.Package.Tests;

/// <summary>Diagnostics are configured as usual: in code by both kinds of files, in models by the global one.</summary>
[Collection(PackedCollection.Name)]
public sealed class SeverityTests(PackedPackage package)
{
    private const string BrokenModel = """{ "smithy": "2.0", "shapes": { "com.example#Names": { "type": "list", "member": { "target": "com.example#Nmae" } } } }""";

    private const string BrokenReference = Items.Reference + """<ItemGroup><ServiceModel Include="spec/broken.json" /></ItemGroup>""";

    private static readonly Consumer EditorConfig = new("EditorConfig", "net10.0", Items.Reference, (WrongRequests.File, WrongRequests.Text),
        (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SMW1005.severity = none\ndotnet_diagnostic.SMW1001.severity = error\n"));

    private static readonly Consumer GlobalConfig = new("GlobalConfig", "net10.0", BrokenReference,
        (WrongRequests.File, WrongRequests.Text), ("spec/broken.json", BrokenModel),
        (".globalconfig", "is_global = true\ndotnet_diagnostic.SMW1005.severity = none\ndotnet_diagnostic.SMW0003.severity = warning\n"));

    private static readonly Consumer EditorConfigOfModels = new("EditorConfigOfModels", "net10.0", BrokenReference,
        ("spec/broken.json", BrokenModel), (".editorconfig", "root = true\n[*.json]\ndotnet_diagnostic.SMW0003.severity = none\n"));

    internal static Consumer[] All => [EditorConfig, GlobalConfig, EditorConfigOfModels];

    [Fact]
    public void An_editorconfig_configures_what_is_reported_in_code()
    {
        string output = package.Built(EditorConfig).Output;
        Assert.Contains("Requests.cs(8,18): error SMW1001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMW1005", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_globalconfig_configures_what_is_reported_in_code_and_in_models()
    {
        string output = package.Built(GlobalConfig).Succeeded().Output;
        Assert.Contains("broken.json(1,93): warning SMW0003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SMW1005", output, StringComparison.Ordinal);
    }

    /// <summary>As docs/configuration.md warns.</summary>
    [Fact]
    public void An_editorconfig_has_no_say_in_models() =>
        Assert.Contains("broken.json(1,93): error SMW0003", package.Built(EditorConfigOfModels).Output, StringComparison.Ordinal);
}
