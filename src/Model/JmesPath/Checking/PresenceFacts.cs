using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Functions;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Checking;

/// <summary>
/// What the truth of an expression says about others: the paths that are certainly not null when it holds, or when it does not. A path is the text
/// of names and indices from the current node on; the empty path is the current node itself.
/// </summary>
internal static class PresenceFacts
{
    // Neither can occur in a name without an escape that no model needs.
    private const char BeforeName = '\u0001';
    private const char BeforeIndex = '\u0002';

    public static ImmutableHashSet<string> None { get; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The path that an expression is; <see langword="null"/> when it computes anything.</summary>
    public static string? PathOf(Expression expression) => expression switch
    {
        CurrentExpression => "",
        FieldExpression field => BeforeName + field.Name,
        IndexExpression index => FormattableString.Invariant($"{BeforeIndex}{index.Index}"),
        Subexpression sub when PathOf(sub.Left) is { } left && PathOf(sub.Right) is { } right => left + right,
        _ => null,
    };

    /// <summary>Whether a path is known to be present, also because something within it is.</summary>
    public static bool ImplyPresent(this ImmutableHashSet<string> facts, string path) => facts.Any(fact => StepsInto(fact, path));

    /// <summary>The facts as seen from the value of a path.</summary>
    public static ImmutableHashSet<string> Within(this ImmutableHashSet<string> facts, string? path) => path is null
        ? None
        : facts.Where(fact => StepsInto(fact, path)).Select(fact => fact.Substring(path.Length)).ToImmutableHashSet(StringComparer.Ordinal);

    public static ImmutableHashSet<string> WhenTrue(Expression expression) => expression switch
    {
        NotExpression not => WhenFalse(not.Operand),
        AndExpression and => WhenTrue(and.Left).Union(WhenTrue(and.Right)),
        OrExpression or => WhenTrue(or.Left).Intersect(WhenTrue(or.Right)),
        ComparisonExpression { Comparator: Comparator.Equal } equal => WhenEqual(equal),
        ComparisonExpression { Comparator: Comparator.NotEqual } different => WhenNotNull(different),
        ComparisonExpression ordering => NeededBy(ordering.Left).Union(NeededBy(ordering.Right)),
        _ => NeededBy(expression),
    };

    public static ImmutableHashSet<string> WhenFalse(Expression expression) => expression switch
    {
        NotExpression not => WhenTrue(not.Operand),
        AndExpression and => WhenFalse(and.Left).Intersect(WhenFalse(and.Right)),
        OrExpression or => WhenFalse(or.Left).Union(WhenFalse(or.Right)),
        ComparisonExpression { Comparator: Comparator.Equal } equal => WhenNotNull(equal),
        ComparisonExpression { Comparator: Comparator.NotEqual } different => WhenEqual(different),
        _ => None,
    };

    /// <summary>The paths without which an expression is null or fails.</summary>
    private static ImmutableHashSet<string> NeededBy(Expression expression)
    {
        if (PathOf(expression) is { } path)
        {
            return None.Add(path);
        }

        if (expression is not FunctionExpression call || FunctionTable.Find(call.Name) is not { } function)
        {
            return None;
        }

        return call.Arguments
            .Where((_, index) => function.Parameter(index) != ParameterType.Any)
            .Aggregate(None, (needed, argument) => needed.Union(NeededBy(argument)));
    }

    private static ImmutableHashSet<string> WhenEqual(ComparisonExpression comparison)
    {
        if (comparison.Right is LiteralExpression { Value: not NullValue })
        {
            return NeededBy(comparison.Left);
        }

        return comparison.Left is LiteralExpression { Value: not NullValue } ? NeededBy(comparison.Right) : None;
    }

    private static ImmutableHashSet<string> WhenNotNull(ComparisonExpression comparison)
    {
        if (comparison.Right is LiteralExpression { Value: NullValue })
        {
            return NeededBy(comparison.Left);
        }

        return comparison.Left is LiteralExpression { Value: NullValue } ? NeededBy(comparison.Right) : None;
    }

    private static bool StepsInto(string fact, string path) =>
        fact.StartsWith(path, StringComparison.Ordinal)
        && (fact.Length == path.Length || fact[path.Length] is BeforeName or BeforeIndex);
}
