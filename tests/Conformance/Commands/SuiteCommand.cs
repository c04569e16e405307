using Smithwright.Conformance.Reporting;

namespace Smithwright.Conformance.Commands;

/// <summary>A command that runs cases from a file or folder and reports each.</summary>
internal sealed class SuiteCommand(string name, string arguments, Func<string, IReadOnlyList<TestResult>> run) : ICommand
{
    public string Name => name;

    public string Arguments => arguments;

    public IReadOnlyList<string> Options => ["--report"];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (1, 1);

    public async Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        IReadOnlyList<TestResult> results = await Attempt.ResultsAsync(line.Files[0], name, () => Task.FromResult(run(line.Files[0])));
        if (line.Option("--report") is { } report)
        {
            JsonReport.Write(report, results);
        }

        return Summary.Print(output, results);
    }
}
