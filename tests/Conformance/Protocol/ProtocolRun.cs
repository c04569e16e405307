using Smithwright.Conformance.Reporting;

namespace Smithwright.Conformance.Protocol;

/// <summary>The results of a model's tests.</summary>
/// <param name="Mutants">How many changes of tests were tried.</param>
/// <param name="Survivors">How many of them went unnoticed.</param>
internal sealed record ProtocolRun(IReadOnlyList<TestResult> Results, int Mutants, int Survivors);
