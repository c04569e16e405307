namespace Smithwright.Conformance.Reporting;

/// <summary>Results of suites that know no service and no protocol.</summary>
internal static class SuiteResults
{
    /// <summary>Runs a case; what it throws is its reason.</summary>
    /// <param name="subject">What the case is about.</param>
    /// <param name="reason">Why the case did not pass; null when it did.</param>
    public static TestResult Run(string path, string kind, string id, Func<string?> subject, Func<string?> reason) =>
        Of(path, kind, id, Attempt.Text(subject), Attempt.Reason(reason));

    /// <param name="reason">Why the case did not pass; null when it did.</param>
    public static TestResult Of(string path, string kind, string id, string subject, string? reason) =>
        new(id, Path.GetFileName(path), kind, subject, kind, reason is null ? Outcome.Passed : Outcome.Failed, reason);
}
