using Smithwright.Model;
using Smithwright.Model.JmesPath;
using Smithwright.Model.Operations;

namespace Smithwright.Analyzers.Models;

/// <summary>What is wrong with the paths of a model's waiters: their syntax, their types, and results that their comparators do not compare.</summary>
internal static class WaiterProblems
{
    /// <summary>The problems, each where it stands in the text of its file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="texts">The texts of the files by their paths.</param>
    public static IEnumerable<Problem> Find(ServiceModel model, IReadOnlyDictionary<string, string> texts) =>
        from operation in model.Shapes.Values.OfType<OperationShape>()
        from waiter in WaiterReader.Read(operation)
        from matcher in waiter.Acceptors.Select(acceptor => acceptor.Matcher).OfType<PathMatcher>()
        from problem in WaiterLinter.Lint(model, operation, matcher)
        select new Problem(ProblemIds.InvalidTrait, JsonStringSpans.Inside(matcher.Path, problem.Offset, problem.Length, texts), problem.Message);
}
