using Microsoft.CodeAnalysis;
using Smithwright.Tests.Shared;

namespace Smithwright.Analyzers.Tests;

public sealed class RulePagesTests
{
    public static TheoryData<string> Ids =>
        [.. Rules.Select(descriptor => descriptor.Id)];

    private static IEnumerable<DiagnosticDescriptor> Rules => AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title(string id)
    {
        DiagnosticDescriptor descriptor = Rules.Single(rule => rule.Id == id);

        Assert.Equal($"docs/rules/{id}.md", descriptor.HelpLinkUri);
        string page = File.ReadAllText(Repository.File(descriptor.HelpLinkUri));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| {descriptor.Category} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} |", page, StringComparison.Ordinal);
    }
}
