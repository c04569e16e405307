using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;

namespace Smithwright.Model.JmesPath.Checking;

/// <summary>
/// Checks a condition of <c>smithy.contracts#conditions</c> against the shape that it stands on: its syntax, its types, and that it yields
/// true or false whatever optional members are absent.
/// </summary>
public static class ConditionLinter
{
    /// <summary>The problems of a condition on a shape or member; offsets and lengths are within the expression.</summary>
    public static ImmutableArray<JmesPathProblem> Lint(ServiceModel model, ShapeId shape, string expression)
    {
        JmesPathParseResult parsed = JmesPathParser.Parse(expression);
        if (parsed.Error is { } error)
        {
            int length = Math.Min(1, expression.Length - error.Offset);
            return ImmutableArray.Create(new JmesPathProblem(JmesPathSeverity.Error, error.Offset, length, error.Message));
        }

        JmesPathTypeCheck check = JmesPathTypeChecker.Check(parsed.Expression!, JmesPathShapeTypes.Of(model, shape));
        return LintResult(parsed.Expression!, check.Type) is { } problem ? check.Problems.Add(problem) : check.Problems;
    }

    private static JmesPathProblem? LintResult(Expression expression, JmesPathType type)
    {
        JmesPathType? present = type.Present();
        if (present is not BooleanType)
        {
            string name = present?.Name ?? type.Name;
            return new JmesPathProblem(
                JmesPathSeverity.Danger, expression.Offset, expression.Length, $"A condition must yield true or false, but this one yields {name}.");
        }

        if (type.Null() is not { } absent)
        {
            return null;
        }

        return absent.Cause is { } cause
            ? new JmesPathProblem(
                JmesPathSeverity.PossibleNull, cause.Offset, cause.Length, $"The condition yields null, not true or false, when {cause.Reason}.")
            : new JmesPathProblem(
                JmesPathSeverity.PossibleNull, expression.Offset, expression.Length, "The condition can yield null, not only true or false.");
    }
}
