using System.Xml.Linq;

namespace Smithwright.Architecture.Tests;

/// <summary>The arrows between the projects run one way.</summary>
public class ArrowTests
{
    public static TheoryData<string, string[]> Arrows => new()
    {
        { "Model", [] },
        { "Documentation", [] },
        { "Generator", ["Documentation", "Model"] },
        { "Analyzers", ["Model"] },
        { "CodeFixes", ["Analyzers"] },
        { "Runtime", [] },
        { "Extensions.AspNetCore", ["Runtime"] },
        { "Extensions.DependencyInjection", ["Runtime"] },
        { "Extensions.AwsSdk", ["Runtime"] },
        { "Testing", ["Runtime"] },
        { "Tool", ["Model"] },
        { "Testing.AspNetCore", ["Extensions.AspNetCore", "Runtime", "Testing"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_refers_to_these_projects_and_no_others(string project, string[] expected) =>
        Assert.Equal(expected, References(project));

    [Fact]
    public void Every_project_under_src_has_its_arrows_listed() =>
        Assert.Equal(
            Directory.GetFiles(Source.Folder("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)!).Where(name => name != "Package").Order(),
            Arrows.Select(row => (string)row[0]).Order());

    [Theory]
    [InlineData("Model", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Generator", "Microsoft.CodeAnalysis.CSharp.Workspaces")]
    [InlineData("Analyzers", "Microsoft.CodeAnalysis.CSharp.Workspaces")]
    [InlineData("Runtime", "Microsoft.CodeAnalysis.CSharp")]
    public void A_project_does_not_use_a_package_of_another_stage(string project, string package) =>
        Assert.DoesNotContain(package, Project(project).Descendants("PackageReference").Select(item => (string?)item.Attribute("Include")));

    [Fact]
    public void Semantics_is_linked_into_model_and_runtime_alone() =>
        Assert.Equal(
            ["Model", "Runtime"],
            Arrows.Select(row => (string)row[0]).Where(name => Project(name).Descendants("Compile").Any(item => ((string?)item.Attribute("Include"))?.Contains("Semantics", StringComparison.Ordinal) == true)).Order());

    private static IEnumerable<string> References(string project) => Project(project)
        .Descendants("ProjectReference")
        .SelectMany(item => ((string)item.Attribute("Include")!).Split(';'))
        .Select(path => Path.GetFileNameWithoutExtension(path));

    private static XDocument Project(string name) => XDocument.Load(Path.Combine(Source.Folder("src"), name, name + ".csproj"));
}
