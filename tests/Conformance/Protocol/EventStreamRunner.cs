namespace Smithwright.Conformance.Protocol;

/// <summary>Where the tests of event streams will run.</summary>
internal sealed class EventStreamRunner : ITestRunner
{
    public Task<string?> RunAsync(ProtocolTest test) => Task.FromResult<string?>("event streams are not generated");

    public Task<MutationTally> MutateAsync(ProtocolTest test) => Task.FromResult(MutationTally.None);
}
