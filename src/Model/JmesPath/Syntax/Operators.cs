using System.Collections.Immutable;

namespace Smithwright.Model.JmesPath.Syntax;

/// <summary><c>left || right</c>.</summary>
public sealed record OrExpression(int Offset, int Length, Expression Left, Expression Right) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

/// <summary><c>left &amp;&amp; right</c>.</summary>
public sealed record AndExpression(int Offset, int Length, Expression Left, Expression Right) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

/// <summary><c>!operand</c>.</summary>
public sealed record NotExpression(int Offset, int Length, Expression Operand) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Operand);
}

/// <summary><c>left == right</c> and the other comparisons.</summary>
public sealed record ComparisonExpression(int Offset, int Length, Comparator Comparator, Expression Left, Expression Right)
    : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

public enum Comparator
{
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
}

internal static class Comparators
{
    public static string Text(this Comparator comparator) => comparator switch
    {
        Comparator.Equal => "==",
        Comparator.NotEqual => "!=",
        Comparator.Less => "<",
        Comparator.LessOrEqual => "<=",
        Comparator.Greater => ">",
        _ => ">=",
    };

    public static bool IsOrdering(this Comparator comparator) => comparator is not (Comparator.Equal or Comparator.NotEqual);
}
