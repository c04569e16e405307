using Smithwright.Conformance.Reporting;
using Smithwright.Conformance.Validation;

namespace Smithwright.Conformance.Commands;

/// <summary>Runs generated <c>Validate()</c> methods on inputs that break one constraint each.</summary>
internal sealed class ValidationCommand : ICommand
{
    public string Name => "validation";

    public string Arguments => "MODEL CASES";

    public IReadOnlyList<string> Options => ["--report"];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (2, 2);

    public async Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        IReadOnlyList<TestResult> results =
            await Attempt.ResultsAsync(line.Files[0], "validation", () => Task.FromResult(ValidationSuite.Run(line.Files[0], line.Files[1])));
        if (line.Option("--report") is { } report)
        {
            JsonReport.Write(report, results);
        }

        return Summary.Print(output, results);
    }
}
