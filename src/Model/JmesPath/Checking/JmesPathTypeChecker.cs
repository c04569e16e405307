using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Checking;

/// <summary>The type of an expression and what is wrong with it, in the order of the text.</summary>
public sealed record JmesPathTypeCheck(JmesPathType Type, ImmutableArray<JmesPathProblem> Problems);

/// <summary>
/// Finds the type of an expression, problems of the kinds that Smithy's own checker finds, and where null can come from: a part that is null
/// only when an optional member is absent is fine behind a guard such as <c>!x ||</c>, <c>x &amp;&amp;</c> or <c>x == `null` ||</c>.
/// </summary>
public sealed partial class JmesPathTypeChecker
{
    private readonly List<JmesPathProblem> _problems = [];

    private JmesPathTypeChecker()
    {
    }

    /// <summary>Checks an expression with a value of the given type as <c>@</c>.</summary>
    public static JmesPathTypeCheck Check(Expression expression, JmesPathType current)
    {
        JmesPathTypeChecker checker = new();
        JmesPathType type = checker.Visit(expression, new TypeScope(current));
        return new JmesPathTypeCheck(type, checker._problems.Distinct().OrderBy(problem => problem.Offset).ToImmutableArray());
    }

    private JmesPathType Visit(Expression expression, TypeScope scope)
    {
        if (NegatedSource(expression) is { } negation)
        {
            Visit(negation, scope);
            Report(JmesPathSeverity.Danger, PartTaken(expression), "'!' binds stronger than what follows: put what it negates in parentheses.");
            return JmesPathType.Boolean;
        }

        JmesPathType type = expression switch
        {
            CurrentExpression => scope.Current,
            LiteralExpression literal => TypeAlgebra.Of(literal.Value),
            FieldExpression field => scope.Current.Select(type => VisitField(field, type)),
            IndexExpression index => scope.Current.Select(type => VisitIndex(index, type)),
            SliceExpression slice => scope.Current.Select(type => VisitSlice(slice, type)),
            Subexpression sub => VisitInside(sub.Left, sub.Right, scope),
            PipeExpression pipe => VisitInside(pipe.Left, pipe.Right, scope),
            OrExpression or => VisitOr(or, scope),
            AndExpression and => VisitAnd(and, scope),
            NotExpression not => VisitNot(not, scope),
            ComparisonExpression comparison => VisitComparison(comparison, scope),
            FunctionExpression function => VisitFunction(function, scope),
            MultiSelectList list => VisitMultiSelect(scope, inside => SelectList(list, inside)),
            MultiSelectHash hash => VisitMultiSelect(scope, inside => SelectHash(hash, inside)),
            _ => VisitProjection(expression, scope),
        };
        if (!TypeSize.IsWithin(type))
        {
            return JmesPathType.Any;
        }

        if (PresenceFacts.PathOf(expression) is { } path && scope.Present.ImplyPresent(path))
        {
            return type.Present() ?? type;
        }

        return Locate(type, expression);
    }

    /// <summary>The negation that a member or elements are taken from, which is never meant: <c>!a.b</c> is <c>(!a).b</c>.</summary>
    private static NotExpression? NegatedSource(Expression expression) => expression switch
    {
        Subexpression sub => sub.Left as NotExpression,
        FlattenExpression flatten => flatten.Operand as NotExpression,
        ListProjection list => list.Left as NotExpression,
        ObjectProjection values => values.Left as NotExpression,
        FilterProjection filter => filter.Left as NotExpression,
        _ => null,
    };

    private static Expression PartTaken(Expression expression) => expression is Subexpression sub ? sub.Right : expression;

    private JmesPathType VisitInside(Expression left, Expression right, TypeScope scope)
    {
        JmesPathType outer = Visit(left, scope);
        return Visit(right, new TypeScope(outer, scope.Present.Within(PresenceFacts.PathOf(left))));
    }

    private JmesPathType VisitOr(OrExpression or, TypeScope scope)
    {
        JmesPathType? left = VisitFor(Truth.True, or.Left, scope);
        JmesPathType right = Visit(or.Right, scope.With(PresenceFacts.WhenFalse(or.Left)));
        return left is null ? right : TypeAlgebra.Union(left, right);
    }

    private JmesPathType VisitAnd(AndExpression and, TypeScope scope)
    {
        JmesPathType? left = VisitFor(Truth.False, and.Left, scope);
        JmesPathType right = Visit(and.Right, scope.With(PresenceFacts.WhenTrue(and.Left)));
        return left is null ? right : TypeAlgebra.Union(left, right);
    }

    /// <summary>
    /// The type of an expression where it counts as true, or where it counts as false; <see langword="null"/> when it never does. What
    /// <c>a &amp;&amp; b</c> is when it is true, it is by <c>b</c> alone, and so is <c>a || b</c> when it is false.
    /// </summary>
    private JmesPathType? VisitFor(Truth truth, Expression expression, TypeScope scope)
    {
        if (expression is not (AndExpression or OrExpression))
        {
            JmesPathType type = Visit(expression, scope);
            return truth == Truth.True ? type.Truthy() : type.Falsy();
        }

        (Expression first, Expression second, ImmutableHashSet<string> facts) = expression is AndExpression and
            ? (and.Left, and.Right, PresenceFacts.WhenTrue(and.Left))
            : (((OrExpression)expression).Left, ((OrExpression)expression).Right, PresenceFacts.WhenFalse(((OrExpression)expression).Left));
        JmesPathType? left = VisitFor(truth, first, scope);
        JmesPathType? right = VisitFor(truth, second, scope.With(facts));
        bool rightAlone = expression is AndExpression == (truth == Truth.True);
        return rightAlone || left is null ? right : right is null ? left : TypeAlgebra.Union(left, right);
    }

    private JmesPathType VisitNot(NotExpression not, TypeScope scope)
    {
        Visit(not.Operand, scope);
        return JmesPathType.Boolean;
    }

    private JmesPathType VisitComparison(ComparisonExpression comparison, TypeScope scope)
    {
        JmesPathType left = Visit(comparison.Left, scope);
        JmesPathType right = Visit(comparison.Right, scope);
        if (!comparison.Comparator.IsOrdering())
        {
            return JmesPathType.Boolean;
        }

        if (!CanBeNumber(left) || !CanBeNumber(right))
        {
            string types = left.Name == right.Name ? left.Name : $"{left.Name} and {right.Name}";
            Report(
                JmesPathSeverity.Warning,
                comparison.Right,
                $"'{comparison.Comparator.Text()}' compares numbers only: of {types} it is always null.");
            return JmesPathType.Null;
        }

        return (NullOf(comparison.Left, left) ?? NullOf(comparison.Right, right)) is { } absent
            ? TypeAlgebra.Union(JmesPathType.Boolean, absent)
            : JmesPathType.Boolean;
    }

    /// <summary>The null that an ordering yields for an operand that is not always a number.</summary>
    private static NullType? NullOf(Expression operand, JmesPathType type) =>
        type.Null() ?? (type.Alternatives().FirstOrDefault(alternative => alternative is not (NumberType or AnyType)) is { } other
            ? new NullType(new NullCause(operand.Offset, operand.Length, $"an operand is {other.Name}"))
            : null);

    private static bool CanBeNumber(JmesPathType type) => type.Alternatives().Any(alternative => alternative is NumberType or AnyType);

    /// <summary>Nothing can be selected from null, which stays null; from any other value something can.</summary>
    private static JmesPathType VisitMultiSelect(TypeScope scope, Func<TypeScope, JmesPathType> select)
    {
        JmesPathType? present = scope.Current.Present();
        if (present is null)
        {
            return scope.Current;
        }

        JmesPathType selected = select(scope with { Current = present });
        return scope.Current.Null() is { } absent && !scope.Present.ImplyPresent("") ? TypeAlgebra.Union(selected, absent) : selected;
    }

    private ArrayType SelectList(MultiSelectList list, TypeScope scope) =>
        new(TypeAlgebra.Union(list.Items.Select(item => Visit(item, scope)).ToImmutableArray()));

    private ObjectType SelectHash(MultiSelectHash hash, TypeScope scope)
    {
        ImmutableSortedDictionary<string, JmesPathType>.Builder members =
            ImmutableSortedDictionary.CreateBuilder<string, JmesPathType>(StringComparer.Ordinal);
        foreach (HashEntry entry in hash.Entries)
        {
            members[entry.Key] = Visit(entry.Value, scope);
        }

        return new ObjectType(members.ToImmutable());
    }

    /// <summary>A null that does not yet say where it comes from comes from here.</summary>
    private static JmesPathType Locate(JmesPathType type, Expression expression) =>
        type.Null() is { Cause: { Length: 0 } cause }
            ? type.Select(alternative => alternative is NullType
                ? new NullType(cause with { Offset = expression.Offset, Length = expression.Length })
                : alternative)
            : type;

    private void Report(JmesPathSeverity severity, Expression at, string message) =>
        _problems.Add(new JmesPathProblem(severity, at.Offset, at.Length, message));
}
