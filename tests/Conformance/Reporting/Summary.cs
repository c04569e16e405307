using System.Globalization;

namespace Smithwright.Conformance.Reporting;

/// <summary>What every command prints in the end.</summary>
internal static class Summary
{
    /// <summary>Prints each test that did not pass with its reason, then the sums as the last line.</summary>
    /// <returns>Whether all passed.</returns>
    public static bool Print(TextWriter output, IReadOnlyCollection<TestResult> results)
    {
        foreach (TestResult result in results.Where(result => result.Outcome != Outcome.Passed))
        {
            output.WriteLine($"{Word(result.Outcome)} {result.Kind} {result.Id} ({result.Operation}): {result.Reason}");
        }

        output.WriteLine(Line(results));
        return results.All(result => result.Outcome is Outcome.Passed or Outcome.Stale);
    }

    private static string Line(IReadOnlyCollection<TestResult> results) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(results, Outcome.Passed)} passed, {Count(results, Outcome.Failed)} failed, {Count(results, Outcome.Skipped)} skipped{Stale(Count(results, Outcome.Stale))}");

    private static string Stale(int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} stale");

    public static int Count(IEnumerable<TestResult> results, Outcome outcome) => results.Count(result => result.Outcome == outcome);

    public static string Word(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}
