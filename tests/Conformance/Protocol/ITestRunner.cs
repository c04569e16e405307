namespace Smithwright.Conformance.Protocol;

/// <summary>Runs the tests of one kind.</summary>
internal interface ITestRunner
{
    /// <summary>Why the test does not pass, or null when it does.</summary>
    Task<string?> RunAsync(ProtocolTest test);

    /// <summary>Changes what the test expects and what it is given, one piece at a time; each change that goes unnoticed, and how many were tried.</summary>
    Task<MutationTally> MutateAsync(ProtocolTest test);
}
