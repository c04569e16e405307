using Smithwright.Conformance.Endpoints;
using Smithwright.Conformance.Reporting;

namespace Smithwright.Conformance.Commands;

/// <summary>Runs the endpoint tests of models on the generated resolvers and clients.</summary>
internal sealed class EndpointsCommand : ICommand
{
    public string Name => "endpoints";

    public string Arguments => "MODEL…";

    public IReadOnlyList<string> Options => ["--cases", "--report"];

    public IReadOnlyList<string> Switches => ["--diagram"];

    public (int Least, int Most) Files => (1, int.MaxValue);

    public async Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        List<TestResult> results = new();
        foreach (string file in EndpointModel.Files(line.Files))
        {
            results.AddRange(await Attempt.ResultsAsync(file, "endpoints", () => EndpointSuite.RunAsync(EndpointModel.Load(file, line.Files, line.Option("--cases"), line.Has("--diagram")))));
        }

        if (line.Option("--report") is { } report)
        {
            JsonReport.Write(report, results);
        }

        return Summary.Print(output, results);
    }
}
