using System.Reflection;
using Smithwright.Conformance.Client;
using Smithwright.Conformance.Protocol.EventStreams;
using Smithwright.Conformance.Protocol.Requests;
using Smithwright.Conformance.Protocol.Responses;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Shapes;
using Smithwright.Tests.Shared.Generation;

namespace Smithwright.Conformance.Protocol;

/// <summary>Runs the protocol tests of a model on the clients that are generated from it.</summary>
internal sealed class ProtocolSuite
{
    private readonly bool _mutates;
    private readonly List<TestResult> _results = [];
    private int _mutants;
    private int _survivors;

    private ProtocolSuite(bool mutates) => _mutates = mutates;

    /// <param name="mutates">Whether tests that pass are changed as well; they fail when a change goes unnoticed.</param>
    public static async Task<ProtocolRun> RunAsync(string path, bool mutates)
    {
        TestModel model = TestModel.Load(path);
        (Assembly? assembly, string? failure) = Load(path);
        ProtocolSuite suite = new(mutates);
        TestService[] services = [.. model.Services.Order(StringComparer.Ordinal).Select(id => new TestService(model, id))];
        foreach (TestService service in services)
        {
            GeneratedService? client = assembly is null ? null : GeneratedService.Find(assembly, service.Id);
            foreach (ProtocolTest test in ProtocolTestReader.Read(service))
            {
                string? reason = client is null ? failure ?? "the service has no generated client" : await Attempt.ReasonAsync(() => suite.RunAsync(new TestBed(service, client), test));
                suite.Add(service.Id, test, reason is null ? Outcome.Passed : Outcome.Failed, reason);
            }
        }

        foreach (ProtocolTest test in ProtocolTestReader.Unreached(model, services))
        {
            suite.Add(Path.GetFileName(path), test, Outcome.Skipped, "no service of the model has it");
        }

        return new ProtocolRun(suite._results, suite._mutants, suite._survivors);
    }

    private void Add(string service, ProtocolTest test, Outcome outcome, string? reason) =>
        _results.Add(new TestResult(test.Id, service, test.Protocol, Traits.NameOf(test.Subject), test.Kind, outcome, reason));

    private async Task<string?> RunAsync(TestBed bed, ProtocolTest test)
    {
        ITestRunner runner = test.Kind switch
        {
            TestKind.Request => new RequestRunner(bed),
            TestKind.EventStream => new EventStreamRunner(bed),
            _ => new ResponseRunner(bed),
        };
        if (await runner.RunAsync(test) is { } reason)
        {
            return reason;
        }

        return _mutates ? Survivors(await runner.MutateAsync(test)) : null;
    }

    private string? Survivors(MutationTally tally)
    {
        _mutants += tally.Tried;
        _survivors += tally.Survivors.Count;
        return tally.Survivors.Count == 0 ? null : $"not noticed: {string.Join("; ", tally.Survivors)}";
    }

    private static (Assembly? Assembly, string? Failure) Load(string path)
    {
        Assembly? assembly = null;
        string? failure = Attempt.Reason(() =>
        {
            assembly = GeneratedClient.Of([ModelText.FromFile(path)]).Load();
            return null;
        });
        return (assembly, failure is null ? null : $"the client does not compile: {failure}");
    }
}
