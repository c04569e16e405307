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

        string page = File.ReadAllText(Repository.File($"docs/rules/{id}.md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| {descriptor.Category} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} |", page, StringComparison.Ordinal);
    }
}
