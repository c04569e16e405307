namespace Smithwright.Conformance.Reporting;

/// <summary>What became of a test.</summary>
internal enum Outcome
{
    Passed,
    Failed,

    /// <summary>Not run, for the reason given: not conformant either.</summary>
    Skipped,

    /// <summary>Contradicts published data that is newer than the test; named, and held against nobody.</summary>
    Stale,
}

/// <summary>A test and what became of it.</summary>
/// <param name="Id">The test's id; unique within its kind and service.</param>
/// <param name="Service">The shape id of the service, or the name of the file where there is none.</param>
/// <param name="Protocol">The protocol, or the subject of a test that has none.</param>
/// <param name="Operation">What the test is about: an operation or an error.</param>
/// <param name="Kind">For instance <c>request</c>.</param>
/// <param name="Reason">Why it did not pass.</param>
internal sealed record TestResult(string Id, string Service, string Protocol, string Operation, string Kind, Outcome Outcome, string? Reason);
