using System.Text.Json;
using Smithwright.Conformance.Commands;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Server;

/// <summary>Runs the tests of servers: those of models, and malformed requests of lists of cases, which find their operations in the models.</summary>
internal sealed class ServerSuite
{
    private readonly List<TestResult> _results = [];
    private readonly List<ServedModel> _models = [];

    private readonly bool _mutates;

    private ServerSuite(bool mutates) => _mutates = mutates;

    /// <summary>How many changes of expectations were tried, and how many of them went unnoticed.</summary>
    private (int Tried, int Survived) Mutants { get; set; }

    /// <param name="files">Models and lists of cases, in any order.</param>
    /// <param name="mutates">Whether what tests expect is changed as well; they fail when a change goes unnoticed.</param>
    public static async Task<ProtocolRun> RunAsync(IReadOnlyList<string> files, bool mutates)
    {
        ServerSuite suite = new(mutates);
        List<(string Path, JsonElement Cases)> lists = [];
        foreach (string file in files)
        {
            if (CasesOf(file) is { } cases)
            {
                lists.Add((file, cases));
            }
            else
            {
                suite._models.Add(new ServedModel(file));
            }
        }

        foreach (ServedModel model in suite._models)
        {
            await suite.RunAsync(model);
        }

        foreach ((string path, JsonElement cases) in lists)
        {
            foreach (JsonElement @case in cases.EnumerateArray())
            {
                await suite.RunAsync(path, new MalformedCase(@case));
            }
        }

        return new ProtocolRun(suite._results, suite.Mutants.Tried, suite.Mutants.Survived);
    }

    private static JsonElement? CasesOf(string file)
    {
        try
        {
            JsonElement root = JsonElement.Parse(File.ReadAllBytes(file));
            return root.ValueKind == JsonValueKind.Array ? root : null;
        }
        catch (JsonException exception)
        {
            throw new UsageException($"'{file}' is no JSON: {exception.Message}");
        }
    }

    private async Task RunAsync(ServedModel model)
    {
        foreach (TestService service in model.Services)
        {
            foreach (ProtocolTest test in ProtocolTestReader.ReadForServers(service))
            {
                string? reason = model.Find(service, test.Protocol, out string? failure) is { } server
                    ? await Attempt.ReasonAsync(() => RunAsync(service, server, test))
                    : failure;
                Add(service.Id, test.Protocol, test.Subject, test.Kind, test.Id, reason);
            }
        }
    }

    private async Task<string?> RunAsync(TestService service, GeneratedServer server, ProtocolTest test)
    {
        ServerRunner runner = new(service, server);
        return await runner.RunAsync(test) ?? (_mutates ? Survivors(await new ServerMutants(service, runner).RunAsync(test)) : null);
    }

    private string? Survivors(MutationTally tally)
    {
        Mutants = (Mutants.Tried + tally.Tried, Mutants.Survived + tally.Survivors.Count);
        return tally.Survivors.Count == 0 ? null : $"not noticed: {string.Join("; ", tally.Survivors)}";
    }

    private async Task RunAsync(string path, MalformedCase @case)
    {
        ServedModel? model = _models.FirstOrDefault(candidate => candidate.ServiceOf(@case.Operation) is not null);
        string? reason = "no model has the operation";
        if (model?.ServiceOf(@case.Operation) is { } service)
        {
            reason = model.Find(service, @case.Protocol, out string? failure) is { } server ? await Attempt.ReasonAsync(() => RunAsync(server, @case)) : failure;
        }

        Add(Path.GetFileName(path), @case.Protocol, @case.Operation, "malformed request", @case.Id, reason);
    }

    private static async Task<string?> RunAsync(GeneratedServer server, MalformedCase @case)
    {
        (ServedResponse response, object?[]? arguments) = await server.SendAsync(@case.Request);
        return arguments is not null ? "the handler is called" : response.Difference(@case.Status, @case.Headers, @case.Body, @case.MediaType);
    }

    private void Add(string service, string protocol, string subject, string kind, string id, string? reason) =>
        _results.Add(new TestResult(id, service, protocol, Traits.NameOf(subject), kind, reason is null ? Outcome.Passed : Outcome.Failed, reason));
}
