using System.Globalization;
using Smithwright.Conformance.Idl;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Commands;

/// <summary>
/// Prints what differs between two revisions of a model: a row a difference, with its id, its effect, its line in the newer file and what it is. Given a file of Smithy's own cases instead, prints what Smithy
/// reports of them and this does not.
/// </summary>
internal sealed class DiffCommand : ICommand
{
    public string Name => "diff";

    public string Arguments => "OLD NEW|CASES";

    public IReadOnlyList<string> Options => [];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (1, 2);

    public Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        if (line.Files.Count == 1)
        {
            return Task.FromResult(RunCases(line.Files[0], output));
        }

        // Both by the newer name: what was removed is reported at the start of the file that no longer has it.
        SourceFile[] files = [.. line.Files.Select(file => new SourceFile(line.Files[1], File.ReadAllText(file)))];
        AssembledModel[] models = [.. files.Select(file => ModelAssembler.Assemble([file]))];
        string[] obstacles =
        [
            .. models.Zip(line.Files).SelectMany(pair => ModelComparer.FindObstacles(pair.First).Select(problem => $"{pair.Second}: {problem.Id}: {problem.Message}")),
        ];
        if (obstacles.Length > 0)
        {
            throw new UsageException(string.Join('\n', obstacles));
        }

        foreach (ModelDifference difference in ModelComparer.Compare(models[0], models[1]))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{difference.Id}  {ChangeEffects.NameOf(difference.Effect),-18}  {LineOf(files[1], difference.Span),5}  {difference.Text}"));
        }

        return Task.FromResult(true);
    }

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

    private static int LineOf(SourceFile file, SourceSpan span) => 1 + file.Text.AsSpan(0, span.Start).Count('\n');
}
