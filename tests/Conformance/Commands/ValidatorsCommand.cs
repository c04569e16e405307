using System.Globalization;
using Smithwright.Conformance.Idl;

namespace Smithwright.Conformance.Commands;

/// <summary>Runs Smithy's own cases of model validation, and models that are valid. At least 95 % of the ERROR events must be found at the right shape, and nothing that Smithy does not report.</summary>
internal sealed class ValidatorsCommand : ICommand
{
    private const double Least = 0.95;

    public string Name => "validators";

    public string Arguments => "CASES…|MODEL…";

    public IReadOnlyList<string> Options => [];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (1, int.MaxValue);

    public Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        ValidatorResult[] results = [.. line.Files.SelectMany(ValidatorCases.Run)];
        foreach (ValidatorResult result in results.Where(result => result.Missing.Count > 0 || result.Others.Count > 0))
        {
            output.WriteLine(result.Case);
            foreach (FoundError missing in result.Missing)
            {
                output.WriteLine($"  not found: {missing.Id} {missing.Shape ?? "-"} {missing.Message}");
            }

            foreach (FoundError other in result.Others)
            {
                output.WriteLine($"  not reported by Smithy: {other.Id} {other.Shape ?? "-"} {other.Message}");
            }
        }

        foreach (IGrouping<string, FoundError> group in results.SelectMany(result => result.Missing).GroupBy(missing => missing.Id.Split('.')[0], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()} not found"));
        }

        int expected = results.Sum(result => result.Expected);
        int found = expected - results.Sum(result => result.Missing.Count);
        int others = results.Sum(result => result.Others.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {expected} ERROR events found, {others} reported that Smithy does not"));
        return Task.FromResult(others == 0 && found >= Least * expected);
    }
}
