using Smithwright.Model.Assembly;
using Smithwright.Model.Comparison;
using Smithwright.Model.Text;
using Smithwright.Tool.Invocation;

namespace Smithwright.Tool.Models;

/// <summary>A difference and where it is found in the newer model.</summary>
internal sealed record FoundDifference(string Id, string Effect, string Subject, int Line, int Column, string Text)
{
    /// <summary>Whether callers of the older client may break, by the compiler's word or at run time.</summary>
    public bool IsBreaking => Effect == ChangeEffects.NameOf(ChangeEffect.BreaksSource) || Effect == ChangeEffects.NameOf(ChangeEffect.BreaksBehavior);
}

/// <summary>What a newer model does to C# callers.</summary>
internal static class Comparison
{
    /// <param name="before">The older model.</param>
    /// <param name="after">The newer one, by the same path.</param>
    /// <param name="others">Files that belong to both, for models that refer to them.</param>
    /// <exception cref="ToolException">One of them is no model.</exception>
    public static IReadOnlyList<FoundDifference> Compare(SourceFile before, SourceFile after, IReadOnlyList<SourceFile> others)
    {
        AssembledModel older = Assemble(before, others, "The older model");
        AssembledModel newer = Assemble(after, others, "The newer model");
        return
        [
            .. ModelComparer.Compare(older, newer).OrderBy(difference => difference.Effect).Select(difference =>
            {
                (int line, int column) = difference.Span.Path == after.Path ? ModelFile.PlaceOf(after.Text, difference.Span.Start) : (1, 1);
                return new FoundDifference(difference.Id, ChangeEffects.NameOf(difference.Effect), difference.Subject.ToString(), line, column, SingleLine.Of(difference.Text));
            }),
        ];
    }

    private static AssembledModel Assemble(SourceFile file, IReadOnlyList<SourceFile> others, string role)
    {
        AssembledModel alone = ModelAssembler.Assemble([file]);
        if (!ModelComparer.FindObstacles(alone).Any())
        {
            return alone;
        }

        AssembledModel together = ModelAssembler.Assemble([file, .. others]);
        Problem? obstacle = ModelComparer.FindObstacles(together).FirstOrDefault(problem => problem.Span.Path == file.Path);
        return obstacle is null
            ? together
            : throw new ToolException($"{role} cannot be compared: {new FoundObstacle(obstacle, file.Text)}");
    }

    private sealed record FoundObstacle(Problem Problem, string Text)
    {
        public override string ToString()
        {
            (int line, int column) = ModelFile.PlaceOf(Text, Problem.Span.Start);
            return FormattableString.Invariant($"{Problem.Span.Path}({line},{column}): error {Problem.Id}: {Problem.Message}");
        }
    }
}
