using System.Globalization;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Server;

namespace Smithwright.Conformance.Commands;

/// <summary>Runs Smithy's protocol tests on generated servers. Models and lists of malformed requests may come in any order.</summary>
internal sealed class ServerCommand : ICommand
{
    public string Name => "server";

    public string Arguments => "FILE…";

    public IReadOnlyList<string> Options => ["--report"];

    public IReadOnlyList<string> Switches => ["--mutate"];

    public (int Least, int Most) Files => (1, int.MaxValue);

    public async Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        ProtocolRun run = await ServerSuite.RunAsync(line.Files, line.Has("--mutate"));
        if (line.Option("--report") is { } report)
        {
            JsonReport.Write(report, run.Results);
        }

        if (line.Has("--mutate"))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Mutants} changes tried, {run.Survivors} not noticed"));
        }

        return Summary.Print(output, run.Results);
    }
}
