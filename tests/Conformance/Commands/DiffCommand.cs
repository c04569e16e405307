using System.Globalization;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Text;

namespace Smithwright.Conformance.Commands;

/// <summary>Prints what differs between two revisions of a model: a row a difference, with its id, its effect, its line in the newer file and what it is.</summary>
internal sealed class DiffCommand : ICommand
{
    public string Name => "diff";

    public string Arguments => "OLD NEW";

    public IReadOnlyList<string> Options => [];

    public IReadOnlyList<string> Switches => [];

    public (int Least, int Most) Files => (2, 2);

    public Task<bool> RunAsync(CommandLine line, TextWriter output)
    {
        // Both by the newer name: what is gone is reported at the start of the file that no longer has it.
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

    private static int LineOf(SourceFile file, SourceSpan span) => 1 + file.Text.AsSpan(0, span.Start).Count('\n');
}
