using System.Collections.Immutable;
using Smithwright.Model.Assembly;
using Smithwright.Model.Definitions;
using Smithwright.Model.Project;
using Smithwright.Model.Support.Patterns;
using Smithwright.Model.Text;

namespace Smithwright.Model.Inspection;

/// <summary>Everything that is wrong with model files and with what their items say, as the compiler and the command-line tool report it.</summary>
internal static class ModelProblems
{
    /// <param name="files">The files.</param>
    /// <param name="model">What was assembled of them.</param>
    /// <param name="requests">The clients that the project asks for.</param>
    /// <param name="texts">The texts of the files by their paths.</param>
    /// <param name="cancellationToken">Ends a check that nobody waits for any more.</param>
    public static ImmutableArray<Problem> Find(
        ImmutableArray<ParsedFile> files,
        AssembledModel model,
        IReadOnlyList<ClientRequest> requests,
        IReadOnlyDictionary<string, string> texts,
        CancellationToken cancellationToken)
    {
        ImmutableArray<Problem> problems = model.Problems
            .AddRange(ConditionProblems.Find(model, texts, cancellationToken))
            .AddRange(WaiterProblems.Find(model.Model, texts))
            .AddRange(ItemProblems.Find(model, requests))
            .AddRange(UnsupportedFeatures.Find(model, requests))
            .AddRange(PatternProblems.Find(model, cancellationToken));
        return problems.AddRange(EventProblems.Find(files, model, problems, cancellationToken)).Distinct().ToImmutableArray();
    }
}
