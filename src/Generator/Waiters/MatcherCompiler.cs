using Smithwright.Generator.JmesPath;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;
using Smithwright.Model.Values;

namespace Smithwright.Generator.Waiters;

/// <summary>Turns the path of a matcher and what it is compared with into C# that is true of the outputs that match.</summary>
internal sealed class MatcherCompiler(ServiceModel model, ValueShapes shapes, DynamicValues dynamics)
{
    /// <summary>The condition, of <c>output</c> and possibly <c>input</c>; null when the path is wrong, which is reported elsewhere, or reads a stream.</summary>
    public Code? Compile(OperationShape operation, PathMatcher matcher)
    {
        bool isEmpty = operation.Output == Prelude.Unit || (matcher.ReadsInput && operation.Input == Prelude.Unit);
        if (isEmpty || !WaiterLinter.Lint(model, operation, matcher).IsEmpty)
        {
            return null;
        }

        ExpressionCompiler compiler = new(shapes, dynamics);
        Expression condition = Condition(matcher, JmesPathParser.Parse(matcher.Path.Value).Expression!);
        Code code = compiler.CompileTruth(condition, Root(operation, matcher.ReadsInput));
        return compiler.IsUndecidable ? null : code;
    }

    private CompiledValue Root(OperationShape operation, bool readsInput)
    {
        ObjectValueShape output = shapes.OfShape(operation.Output);
        return readsInput
            ? new CompiledValue(new ExchangeValueShape(shapes.OfShape(operation.Input), output), new Code("output"))
            : new CompiledValue(output, new Code("output")) { IsPath = true };
    }

    /// <summary>The whole matcher as JMESPath: lists have to have items, and of those that are compared with a string none may be anything else.</summary>
    private static Expression Condition(PathMatcher matcher, Expression path)
    {
        LiteralExpression text = new(0, 0, new TextValue(matcher.Expected));
        return matcher.Comparator switch
        {
            PathComparator.StringEquals => Compare(path, Comparator.Equal, text),
            PathComparator.BooleanEquals when matcher.Expected == "true" && IsPredicate(path) => path,
            PathComparator.BooleanEquals => Compare(path, Comparator.Equal, new LiteralExpression(0, 0, new BooleanValue(matcher.Expected == "true"))),
            PathComparator.AnyStringEquals => Some(path, Comparator.Equal, text),
            _ => new AndExpression(0, 0, Some(path, Comparator.Equal, text), new NotExpression(0, 0, Some(path, Comparator.NotEqual, text))),
        };
    }

    /// <summary>Whether an expression yields true where it counts as true.</summary>
    private static bool IsPredicate(Expression expression) => expression switch
    {
        ComparisonExpression or NotExpression or FunctionExpression { Name: "contains" or "starts_with" or "ends_with" } => true,
        AndExpression and => IsPredicate(and.Left) && IsPredicate(and.Right),
        OrExpression or => IsPredicate(or.Left) && IsPredicate(or.Right),
        _ => false,
    };

    private static ComparisonExpression Compare(Expression left, Comparator comparator, Expression right) => new(0, 0, comparator, left, right);

    /// <summary>The items of a list that compare so.</summary>
    private static FilterProjection Some(Expression list, Comparator comparator, Expression value)
    {
        CurrentExpression item = new(0, 0);
        return new FilterProjection(0, 0, list, Compare(item, comparator, value), item);
    }
}
