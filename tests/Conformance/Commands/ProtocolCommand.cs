using System.Globalization;
using Smithwright.Conformance.Protocol;
using Smithwright.Conformance.Reporting;

namespace Smithwright.Conformance.Commands;

/// <summary>Runs Smithy's protocol tests on generated clients.</summary>
internal sealed class ProtocolCommand : ICommand
{
    public string Name => "protocol";

    public string Arguments => "MODEL…";

    public IReadOnlyList<string> Options => ["--report", "--markdown"];

    public IReadOnlyList<string> Switches => ["--mutate"];

    public (int Least, int Most) Files => (1, int.MaxValue);

    public async Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        List<ProtocolRun> runs = new();
        List<TestResult> results = new();
        foreach (string file in line.Files)
        {
            results.AddRange(await Attempt.ResultsAsync(file, "protocol", async () =>
            {
                ProtocolRun run = await ProtocolSuite.RunAsync(file, line.Has("--mutate"));
                runs.Add(run);
                return run.Results;
            }));
        }

        if (line.Option("--report") is { } report)
        {
            JsonReport.Write(report, results);
        }

        if (line.Option("--markdown") is { } markdown)
        {
            File.WriteAllText(markdown, ProtocolMarkdown.Of(results));
        }

        if (line.Has("--mutate"))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{runs.Sum(run => run.Mutants)} changes tried, {runs.Sum(run => run.Survivors)} not noticed"));
        }

        return Summary.Print(output, results);
    }
}
