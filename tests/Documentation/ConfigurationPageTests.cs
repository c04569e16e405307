using System.Reflection;
using System.Xml.Linq;

namespace Smithwright.Documentation;

/// <summary>The configuration reference knows all that can be set.</summary>
public sealed class ConfigurationPageTests
{
    private const string MetadataPrefix = "ServiceModel";

    private static readonly string Page = File.ReadAllText(Repository.File("docs/configuration.md"));

    public static TheoryData<string> Options => [.. typeof(ClientOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)];

    public static TheoryData<string> Metadata =>
    [
        .. XDocument.Load(Repository.File("src/Package/Smithwright.props")).Descendants("CompilerVisibleItemMetadata")
            .Select(item => (string)item.Attribute("MetadataName")!)
            .Where(name => name.StartsWith(MetadataPrefix, StringComparison.Ordinal))
            .Select(name => name[MetadataPrefix.Length..]),
    ];

    public static TheoryData<string> Properties =>
        [.. XDocument.Load(Repository.File("src/Package/Smithwright.props")).Descendants("CompilerVisibleProperty").Select(item => (string)item.Attribute("Include")!)];

    [Theory]
    [MemberData(nameof(Options))]
    [MemberData(nameof(Metadata))]
    [MemberData(nameof(Properties))]
    public void It_has_a_row_for(string name) => Assert.Contains($"\n| `{name}` |", Page, StringComparison.Ordinal);
}
