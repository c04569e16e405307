using Smithwright.Model.Assembly;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.Inspection;

/// <summary>What is wrong with the conditions of a model: their syntax, their types, and results that are neither true nor false.</summary>
internal static class ConditionProblems
{
    /// <summary>The problems, each where it stands in the text of its file.</summary>
    /// <param name="assembled">The model.</param>
    /// <param name="texts">The texts of the files by their paths.</param>
    /// <param name="cancellationToken">Ends a check that nobody waits for any more.</param>
    public static IEnumerable<Problem> Find(AssembledModel assembled, IReadOnlyDictionary<string, string> texts, CancellationToken cancellationToken)
    {
        // What a mixin or a shared shape says once may stand on many shapes of the finished model.
        HashSet<SourceSpan> seen = new();
        foreach ((ShapeId id, TraitMap traits) in assembled.Model.Shapes.Values.SelectMany(Traits))
        {
            foreach (JsonString expression in ConditionsTrait.Of(traits).Select(condition => condition.Expression))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (JmesPathProblem problem in ConditionLinter.Lint(assembled.Model, id, expression.Value))
                {
                    SourceSpan span = JsonStringSpans.Inside(expression, problem.Offset, problem.Length, texts);
                    if (seen.Add(span))
                    {
                        yield return new Problem(ProblemIds.InvalidCondition, span, problem.Message);
                    }
                }
            }
        }
    }

    private static IEnumerable<(ShapeId Id, TraitMap Traits)> Traits(Shape shape) =>
        Reach.MembersOf(shape).Select(member => (member.Id, member.Traits)).Prepend((shape.Id, shape.Traits));
}
