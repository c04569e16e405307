using System.Globalization;
using Smithwright.Conformance.Idl;

namespace Smithwright.Conformance.Commands;

/// <summary>Compares the cases of Smithy's own comparison, and prints what Smithy reports of them and this does not. <c>smithwright compare</c> compares two files.</summary>
internal sealed class DiffCommand : ICommand
{
    public string Name => "diff";

    public string Arguments => "CASES";

    public IReadOnlyList<string> Options => [];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (1, 1);

    public Task<bool> RunAsync(CommandLine line, TextWriter output) => Task.FromResult(RunCases(line.Files[0], output));

    private static bool RunCases(string path, TextWriter output)
    {
        DiffResult[] results = [.. DiffCases.Run(path)];
        foreach (DiffResult result in results.Where(result => result.Missing.Count > 0 || result.Others.Count > 0))
        {
            output.WriteLine(string.Join("\n  ", result.Missing.Select(missing => $"no counterpart: {missing}").Concat(result.Others.Select(other => $"not reported by Smithy: {other.Id} {other.Text}")).Prepend(result.Case)));
        }

        int events = results.Sum(result => result.Events);
        int others = results.Sum(result => result.Others.Count);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{events - results.Sum(result => result.Missing.Count)} of {events} events have a counterpart, {others} breaking differences where Smithy reports nothing"));
        return others == 0;
    }
}
