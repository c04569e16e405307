using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Smithwright.Tests.Shared;

namespace Smithwright.Docs.Tests;

/// <summary>The configuration reference knows all that can be set.</summary>
public sealed partial class ConfigurationPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/configuration.md"));

    public static TheoryData<string> Options => [.. typeof(ClientOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)];

    /// <summary>The metadata that the targets hand to the compiler: <c>Namespace=%(Namespace)%1F</c>.</summary>
    public static TheoryData<string> Metadata =>
        [.. HandedOver().Matches(File.ReadAllText(Repository.File("src/Package/Smithwright.targets"))).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The properties of a project that the compiler sees, but for the one that the targets make of the items.</summary>
    public static TheoryData<string> Properties =>
    [
        .. XDocument.Load(Repository.File("src/Package/Smithwright.props")).Descendants("CompilerVisibleProperty")
            .Select(item => (string)item.Attribute("Include")!)
            .Where(name => name != "SmithwrightItems"),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    [MemberData(nameof(Metadata))]
    [MemberData(nameof(Properties))]
    public void It_has_a_row_for(string name) => Assert.Contains($"\n| `{name}` |", Page, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s+(\w+)=%\(\1\)%1F", RegexOptions.Multiline)]
    private static partial Regex HandedOver();
}
