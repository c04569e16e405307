using System.Globalization;
using System.Text;
using Smithwright.Conformance.Protocol;

namespace Smithwright.Conformance.Reporting;

/// <summary>The page of the documentation that says how far clients conform. The same results give the same page.</summary>
internal static class ProtocolMarkdown
{
    private const string Head = """
        # Conformance

        Smithy publishes tests of its protocols as part of models. They are run on generated, compiled, executed clients: the request is compared with
        what would go over the wire, the result with what the test expects. A test counts as passed only if everything it asserts holds.

        This page is written by the tool: `dotnet run -c Release --project tests/Conformance -- protocol MODEL… --markdown docs/conformance.md`.
        With `--mutate` it also changes each test piece by piece and demands that the test then fails.

        | protocol | service | requests | responses | errors | event streams |
        |---|---|---|---|---|---|

        """;

    public static string Of(IReadOnlyCollection<TestResult> results)
    {
        StringBuilder page = new(Head.ReplaceLineEndings("\n"));
        foreach (IGrouping<(string Protocol, string Service), TestResult> group in Groups(results))
        {
            string cells = string.Join(" | ", TestKind.All.Select(kind => Cell([.. group.Where(result => result.Kind == kind)])));
            page.Append(CultureInfo.InvariantCulture, $"| {group.Key.Protocol} | {group.Key.Service} | {cells} |\n");
        }

        foreach (IGrouping<(string Protocol, string Service), TestResult>? group in Groups(results).Where(group => group.Any(IsLacking)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Not passed: {group.Key.Service} ({group.Key.Protocol})\n\n");
            foreach (string kind in TestKind.All)
            {
                page.Append(Lacking(kind, [.. group.Where(result => result.Kind == kind)]));
            }
        }

        return page.ToString();
    }

    /// <summary>A line for each reason why tests of a kind did not pass.</summary>
    private static string Lacking(string kind, IReadOnlyCollection<TestResult> results) => string.Concat(results
        .Where(IsLacking)
        .GroupBy(result => result.Reason, StringComparer.Ordinal)
        .OrderBy(reason => reason.Key, StringComparer.Ordinal)
        .Select(reason => $"- {kind}, {reason.Key}: {Names([.. reason], results.Count)}\n"));

    private static string Names(IReadOnlyCollection<TestResult> lacking, int all) => lacking.Count == all && all > 1
        ? "all"
        : string.Join(", ", lacking.Select(result => $"`{result.Id}`").Order(StringComparer.Ordinal));

    private static bool IsLacking(TestResult result) => result.Outcome != Outcome.Passed;

    private static IEnumerable<IGrouping<(string Protocol, string Service), TestResult>> Groups(IEnumerable<TestResult> results) => results
        .GroupBy(result => (result.Protocol, result.Service))
        .OrderBy(group => group.Key.Protocol, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Service, StringComparer.Ordinal);

    private static string Cell(IReadOnlyCollection<TestResult> results) => results.Count == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{Summary.Count(results, Outcome.Passed)} of {results.Count}");
}
