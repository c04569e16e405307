using Smithwright.Conformance.Client;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Protocol;

/// <summary>Runs the tests of one kind.</summary>
internal interface ITestRunner
{
    /// <summary>Why the test does not pass, or null when it does.</summary>
    Task<string?> RunAsync(ProtocolTest test);

    /// <summary>Changes what the test expects and what it is given, one piece at a time; each change that goes unnoticed, and how many were tried.</summary>
    Task<MutationTally> MutateAsync(ProtocolTest test);
}

/// <summary>What came of changing a test.</summary>
internal sealed record MutationTally(int Tried, IReadOnlyList<string> Survivors)
{
    public static MutationTally None { get; } = new(0, []);

    public static MutationTally Of(IReadOnlyCollection<(string What, bool Noticed)> mutants) =>
        new(mutants.Count, [.. mutants.Where(mutant => !mutant.Noticed).Select(mutant => mutant.What)]);
}

/// <summary>What tests are run on.</summary>
internal sealed record TestBed(TestService Service, GeneratedService Client);
