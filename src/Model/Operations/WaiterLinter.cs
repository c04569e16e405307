using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.Operations;

/// <summary>
/// Checks the path of a matcher against the operation: its syntax, its types, and that it yields what the comparator compares. Null is no fault: it
/// matches nothing.
/// </summary>
internal static class WaiterLinter
{
    /// <summary>The problems; offsets and lengths are within the path.</summary>
    public static ImmutableArray<JmesPathProblem> Lint(ServiceModel model, OperationShape operation, PathMatcher matcher)
    {
        string path = matcher.Path.Value;
        JmesPathParseResult parsed = JmesPathParser.Parse(path);
        if (parsed.Error is { } error)
        {
            int length = Math.Min(1, path.Length - error.Offset);
            return ImmutableArray.Create(new JmesPathProblem(JmesPathSeverity.Error, error.Offset, length, error.Message));
        }

        JmesPathTypeCheck check = JmesPathTypeChecker.Check(parsed.Expression!, TypeOf(model, operation, matcher.ReadsInput));
        ImmutableArray<JmesPathProblem> problems =
            check.Problems.Where(problem => problem.Severity is JmesPathSeverity.Error or JmesPathSeverity.Danger).ToImmutableArray();
        return problems.IsEmpty && !Fits(check.Type, matcher.Comparator)
            ? ImmutableArray.Create(new JmesPathProblem(
                JmesPathSeverity.Danger, 0, path.Length, $"The comparator compares {Expected(matcher.Comparator)}, but the path yields {Describe(check.Type)}."))
            : problems;
    }

    private static JmesPathType TypeOf(ServiceModel model, OperationShape operation, bool readsInput)
    {
        JmesPathType output = JmesPathShapeTypes.Of(model, operation.Output);
        return !readsInput ? output : new ObjectType(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            new KeyValuePair<string, JmesPathType>("input", JmesPathShapeTypes.Of(model, operation.Input)),
            new KeyValuePair<string, JmesPathType>("output", output),
        ]));
    }

    private static bool Fits(JmesPathType type, PathComparator comparator) => type.Alternatives().Any(alternative => comparator switch
    {
        PathComparator.StringEquals => alternative is StringType or AnyType,
        PathComparator.BooleanEquals => alternative is BooleanType or AnyType,
        _ => alternative is AnyType || (alternative is ArrayType list && list.Element.Alternatives().Any(item => item is StringType or AnyType)),
    });

    private static string Expected(PathComparator comparator) => comparator switch
    {
        PathComparator.StringEquals => "a string",
        PathComparator.BooleanEquals => "a boolean",
        _ => "the strings of an array",
    };

    private static string Describe(JmesPathType type) => type.Present() switch
    {
        null => "null",
        ArrayType list => $"array of {list.Element.Name}",
        { } present => present.Name,
    };
}
