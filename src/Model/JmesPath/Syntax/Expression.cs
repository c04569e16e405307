using System.Collections.Immutable;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>
/// A JMESPath expression. <paramref name="Offset"/> and <paramref name="Length"/> are its stretch of the source, in UTF-16 code units.
/// </summary>
public abstract record Expression(int Offset, int Length)
{
    internal virtual ImmutableArray<Expression> Children => ImmutableArray<Expression>.Empty;
}

/// <summary><c>@</c>, or what an expression such as <c>[0]</c> leaves out before it.</summary>
public sealed record CurrentExpression(int Offset, int Length) : Expression(Offset, Length);

/// <summary>An identifier: the member of the current object with this name.</summary>
public sealed record FieldExpression(int Offset, int Length, string Name) : Expression(Offset, Length);

/// <summary>A raw string or a JSON literal.</summary>
public sealed record LiteralExpression(int Offset, int Length, AbstractValue Value) : Expression(Offset, Length);

/// <summary><c>[n]</c> on the current list; a negative index counts from the end.</summary>
public sealed record IndexExpression(int Offset, int Length, int Index) : Expression(Offset, Length);

/// <summary><c>[start:stop:step]</c> on the current list.</summary>
public sealed record SliceExpression(int Offset, int Length, int? Start, int? Stop, int Step) : Expression(Offset, Length);

/// <summary><c>left.right</c>: <paramref name="Right"/> is evaluated with the value of <paramref name="Left"/> as current.</summary>
public sealed record Subexpression(int Offset, int Length, Expression Left, Expression Right) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

/// <summary><c>left | right</c>: as a subexpression, but it ends projections.</summary>
public sealed record PipeExpression(int Offset, int Length, Expression Left, Expression Right) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

/// <summary><c>[]</c>: the list with its elements that are lists merged into it.</summary>
public sealed record FlattenExpression(int Offset, int Length, Expression Operand) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Operand);
}

/// <summary><c>left[*]right</c>, and what a slice or a flatten projects.</summary>
public sealed record ListProjection(int Offset, int Length, Expression Left, Expression Right) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

/// <summary><c>left.*right</c>: a projection of the values of an object.</summary>
public sealed record ObjectProjection(int Offset, int Length, Expression Left, Expression Right) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Right);
}

/// <summary><c>left[?condition]right</c>.</summary>
public sealed record FilterProjection(int Offset, int Length, Expression Left, Expression Condition, Expression Right)
    : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Left, Condition, Right);
}

/// <summary><c>[a, b]</c>.</summary>
public sealed record MultiSelectList(int Offset, int Length, EquatableArray<Expression> Items) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => Items.Items;
}

/// <summary><c>{a: x, b: y}</c>.</summary>
public sealed record MultiSelectHash(int Offset, int Length, EquatableArray<HashEntry> Entries) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => Entries.Select(entry => entry.Value).ToImmutableArray();
}

/// <summary>An entry of a multi-select hash.</summary>
public sealed record HashEntry(string Key, Expression Value);

/// <summary><c>name(arguments)</c>.</summary>
public sealed record FunctionExpression(int Offset, int Length, string Name, EquatableArray<Expression> Arguments) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => Arguments.Items;
}

/// <summary><c>&amp;body</c>: an expression handed to a function as it is.</summary>
public sealed record ExpressionReference(int Offset, int Length, Expression Body) : Expression(Offset, Length)
{
    internal override ImmutableArray<Expression> Children => ImmutableArray.Create(Body);
}
