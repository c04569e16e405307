using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Tests.Shared;

namespace Smithwright.Analyzers.Tests;

public sealed class RulePagesTests
{
    public static TheoryData<string> Ids =>
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)];

    private static DiagnosticAnalyzer[] Analyzers => [new ConstraintAnalyzer(), new ServiceModelAnalyzer()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title(string id)
    {
        DiagnosticDescriptor descriptor = Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(rule => rule.Id == id);

        Assert.Equal($"docs/rules/{id}.md", descriptor.HelpLinkUri);
        string page = File.ReadAllText(Repository.File(descriptor.HelpLinkUri));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| {descriptor.Category} | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} |", page, StringComparison.Ordinal);
    }
}
