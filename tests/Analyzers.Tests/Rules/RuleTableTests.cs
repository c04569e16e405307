using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Smithwright.Analyzers.Checking;
using Smithwright.Analyzers.Rules;
using Smithwright.Analyzers.Tests.Soundness;
using Smithwright.Tests.Shared;

namespace Smithwright.Analyzers.Tests.Rules;

/// <summary>Everything that must know each rule knows it. What was forgotten is named by the id of the rule.</summary>
public sealed partial class RuleTableTests
{
    // The generator reports this one itself: that it failed.
    private const string GeneratorFailed = "SMW0099";

    private static IEnumerable<string> Ids => RuleTable.All.Select(rule => rule.Id);

    private static IEnumerable<string> UsageIds => RuleTable.Usage.Select(rule => rule.Id);

    [Fact]
    public void The_table_is_in_the_order_of_ids_and_has_each_once() => Assert.Equal(Ids.Distinct().Order(StringComparer.Ordinal), Ids);

    [Fact]
    public void The_analyzers_report_the_rules_of_the_table() =>
        AssertSame(Ids, AllAnalyzers.Create().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id));

    [Fact]
    public void The_table_has_every_check_of_values() => AssertSame(
        typeof(ValueRule).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ValueRule))).Select(type => type.Name),
        RuleTable.ValueRules.Select(rule => rule.GetType().Name));

    [Fact]
    public void The_release_files_list_each_rule_with_category_severity_and_title()
    {
        IEnumerable<string> lines = Directory.GetFiles(Repository.File("src/Analyzers"), "AnalyzerReleases.*.md").SelectMany(File.ReadLines);

        AssertSame(
            RuleTable.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | [{rule.Title}](../../docs/rules/{rule.Id}.md)"),
            lines.Where(line => RuleId().IsMatch(line)));
    }

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() => AssertSame(
        Ids.Append(GeneratorFailed),
        Directory.GetFiles(Repository.File("docs/rules"), "SMW*.md").Select(path => Path.GetFileNameWithoutExtension(path)));

    [Theory]
    [InlineData("src/Analyzers/Rules", ".cs")]
    [InlineData("tests/Analyzers.Tests/Rules", "Tests.cs")]
    public void Each_rule_about_code_is_found_by_its_id(string folder, string ending) => AssertSame(
        UsageIds,
        Directory.GetFiles(Repository.File(folder), "SMW*_*" + ending).Select(path => RuleId().Match(Path.GetFileName(path)).Value));

    [Fact]
    public void The_soundness_test_knows_the_constraint_of_each_rule_about_values() =>
        AssertSame(RuleTable.ValueRules.Select(rule => rule.Descriptor.Id), ConstraintNames.ById.Keys);

    [Fact]
    public void The_test_of_the_package_has_a_violation_of_each_rule_about_code() => AssertSame(
        UsageIds,
        Mark().Matches(File.ReadAllText(Repository.File("tests/Package.Tests/RuleTests.cs"))).Select(match => match.Groups["id"].Value));

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        Assert.Empty(expected.Except(actual).Select(missing => $"missing: {missing}"));
        Assert.Empty(actual.Except(expected).Select(unknown => $"not in the table: {unknown}"));
    }

    [GeneratedRegex("^SMW[0-9]{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex("// (?<id>SMW[0-9]{4})")]
    private static partial Regex Mark();
}
