using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Inspection;

/// <summary>
/// What is wrong with a model's waiters: the syntax and types of their paths, results that their comparators do not compare, and errors that nothing declares.
/// </summary>
internal static class WaiterProblems
{
    /// <summary>The problems, each where it stands in the text of its file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="texts">The texts of the files by their paths.</param>
    public static IEnumerable<Problem> Find(ServiceModel model, IReadOnlyDictionary<string, string> texts) => OfPaths(model, texts).Concat(OfErrors(model));

    private static IEnumerable<Problem> OfPaths(ServiceModel model, IReadOnlyDictionary<string, string> texts) =>
        from operation in model.Shapes.Values.OfType<OperationShape>()
        from waiter in WaiterReader.Read(operation)
        from matcher in waiter.Acceptors.Select(acceptor => acceptor.Matcher).OfType<PathMatcher>()
        from problem in WaiterLinter.Lint(model, operation, matcher)
        select new Problem(ProblemIds.InvalidTrait, JsonStringSpans.Inside(matcher.Path, problem.Offset, problem.Length, texts), problem.Message);

    /// <summary>
    /// Errors that no operation and no service declares. Many waiters of real services name one, because the service answers with codes that its model does not have, so
    /// that this may be right.
    /// </summary>
    private static IEnumerable<Problem> OfErrors(ServiceModel model)
    {
        HashSet<string> declared = new(
            model.Shapes.Values.SelectMany(shape => shape switch
            {
                OperationShape operation => operation.Errors.Select(error => error.Name),
                ServiceShape service => service.Errors.Select(error => error.Name),
                _ => [],
            }),
            StringComparer.Ordinal);
        return
            from operation in model.Shapes.Values.OfType<OperationShape>()
            from waiter in WaiterReader.Read(operation)
            from error in waiter.Acceptors.Select(acceptor => acceptor.Matcher).OfType<ErrorMatcher>()
            where !declared.Contains(error.Name)
            let nearest = NearestName.Find(error.Name, declared)
            select new Problem(
                ProblemIds.UndeclaredWaiterError,
                error.Type.Span,
                $"Waiter '{waiter.Name}' matches the error '{error.Name}', which no operation declares; it is recognized only by its code{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
    }
}
