using System.Collections.Immutable;
using Smithwright.Model;
using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Project;
using Smithwright.Model.Text;

namespace Smithwright.Analyzers.Models.Baselines;

/// <summary>A project's models compared with what they were when they were accepted; files without a baseline count as they are for both.</summary>
/// <param name="Differences">The differences, located in the models.</param>
/// <param name="Obstacles">Why a baseline cannot be compared with, located in it.</param>
/// <param name="After">The models as they are.</param>
internal sealed record BaselineComparison(EquatableArray<ModelDifference> Differences, ImmutableArray<Problem> Obstacles, AssembledModel After)
{
    public static BaselineComparison Of(ImmutableArray<ComparedText> texts, IReadOnlyList<(string Path, ModelItem Item)> items, CancellationToken cancellationToken)
    {
        AssembledModel after = ModelAssembler.Assemble(texts.Select(text => ParsedTexts.Parse(text.Path, text.Current)), cancellationToken);
        // Under the path of the model, so that endpoint rules find their service, and items their file.
        AssembledModel before = ModelAssembler.Assemble(texts.Select(text => ParsedTexts.Parse(text.Path, text.Accepted ?? text.Current)), cancellationToken);
        ImmutableArray<Problem> obstacles = ModelComparer.FindObstacles(before)
            .SelectMany(problem => texts.Where(text => text.Path == problem.Span.Path && text.AcceptedPath is not null)
                .Select(text => problem with { Span = problem.Span with { Path = text.AcceptedPath! } }))
            .ToImmutableArray();
        // What is wrong with the models is reported elsewhere, and parts that were not understood are no differences.
        bool comparable = obstacles.IsEmpty && !ModelComparer.FindObstacles(after).Any();
        return new BaselineComparison(
            comparable ? ModelComparer.Compare(before, after, items) : EquatableArray<ModelDifference>.Empty, obstacles, after);
    }
}
