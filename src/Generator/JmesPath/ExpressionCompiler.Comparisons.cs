using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Comparisons.</content>
internal sealed partial class ExpressionCompiler
{
    private Verdict JudgeComparison(Comparator comparator, CompiledValue left, CompiledValue right)
    {
        if (comparator is Comparator.Equal or Comparator.NotEqual)
        {
            Code equal = AreEqual(left, right);
            return Verdict.Boolean(comparator == Comparator.Equal ? equal : Code.Not(equal));
        }

        return Ordering(left, right) is { } numbers
            ? JudgeOrder(comparator, numbers.Left, numbers.Right)
            : new Verdict(Code.False, Code.True, false);
    }

    /// <summary>C# compares null with nothing, so that an ordering and its opposite are both false of it; NaN, which is no number in JSON, likewise.</summary>
    private static Verdict JudgeOrder(Comparator comparator, CompiledValue left, CompiledValue right)
    {
        (string text, string opposite) = comparator switch
        {
            Comparator.Less => ("<", ">="),
            Comparator.LessOrEqual => ("<=", ">"),
            Comparator.Greater => (">", "<="),
            _ => (">=", "<"),
        };
        Code truth = Relation(left, text, right);
        bool isTotal = left.IsPresent && right.IsPresent && !MayBeNaN(left) && !MayBeNaN(right);
        return isTotal
            ? Verdict.Boolean(truth with { Opposite = Relation(left, opposite, right).Text })
            : new Verdict(truth, new Code($"!({Relation(left, opposite, right).Text})", Binding.Unary), false);
    }

    /// <summary>The value of a comparison; that of an ordering may be null.</summary>
    private CompiledValue Compare(Comparator comparator, CompiledValue left, CompiledValue right)
    {
        Verdict verdict = JudgeComparison(comparator, left, right);
        if (verdict.IsBoolean)
        {
            return CompiledValue.Boolean(verdict.Truth);
        }

        if (Ordering(left, right) is not { } numbers)
        {
            return CompiledValue.Null;
        }

        (Code first, Code second) = (Scalars.AsDouble(numbers.Left).Code, Scalars.AsDouble(numbers.Right).Code);
        bool isSwapped = comparator is Comparator.Greater or Comparator.LessOrEqual;
        Code isLess = isSwapped ? Code.Call("Jmes::JmesPath.IsLess", second, first) : Code.Call("Jmes::JmesPath.IsLess", first, second);
        bool isNegated = comparator is Comparator.LessOrEqual or Comparator.GreaterOrEqual;
        return CompiledValue.Boolean(isNegated ? new Code("!" + isLess.Text, Binding.Unary) : isLess) with { Nullable = true };
    }

    /// <summary>Both operands as numbers; null when one can never be.</summary>
    private static (CompiledValue Left, CompiledValue Right)? Ordering(CompiledValue left, CompiledValue right) =>
        AsNumber(left) is { } first && AsNumber(right) is { } second ? Scalars.Align(first, second) : null;

    private static CompiledValue? AsNumber(CompiledValue value) => value.Shape switch
    {
        NumberValueShape => value,
        DynamicValueShape => CompiledValue.Number(new Code($"{value.Code.In(Binding.Primary)}.Number")) with { Nullable = true },
        _ => null,
    };

    private static Code Relation(CompiledValue left, string comparator, CompiledValue right) =>
        new($"{Opaque(left.Code, right.Code).In(Binding.Unary)} {comparator} {right.Code.In(Binding.Unary)}", Binding.Relational);

    private static bool MayBeNaN(CompiledValue number) =>
        number.Shape is NumberValueShape { Kind: NumberKind.Single or NumberKind.Double } && number.IsPath;

    private Code AreEqual(CompiledValue left, CompiledValue right)
    {
        if (left.Shape is NullValueShape || right.Shape is NullValueShape)
        {
            CompiledValue other = left.Shape is NullValueShape ? right : left;
            return other switch
            {
                { Shape: NullValueShape } => Code.True,
                { Shape: DynamicValueShape } => new Code($"{other.Code.In(Binding.Primary)}.IsNull"),
                { Nullable: true } => Code.IsNull(other.Code),
                _ => other.Code.Fails ? new Code($"{ToDynamic(other).In(Binding.Primary)}.IsNull") : Code.False,
            };
        }

        (CompiledValue first, CompiledValue second) = (Scalars.Canonical(left), Scalars.Canonical(right));
        return (first.Shape, second.Shape) switch
        {
            (TextValueShape, TextValueShape) or (BooleanValueShape, BooleanValueShape) => EqualityOf(first.Code, second.Code),
            (NumberValueShape, NumberValueShape) when Scalars.Align(first, second) is var (one, other) => EqualityOf(one.Code, other.Code),
            (ListValueShape { Item: TextValueShape { Kind: TextKind.String } }, ListValueShape { Item: TextValueShape { Kind: TextKind.String } }) =>
                Code.Call("Jmes::JmesPath.AreEqual", first.Code, second.Code),
            _ => EqualityOf(ToDynamic(first), ToDynamic(second)),
        };
    }

    private static Code EqualityOf(Code left, Code right) =>
        Code.Test(Opaque(left, right), $"== {right.In(Binding.Relational)}", $"!= {right.In(Binding.Relational)}", Binding.Equality);

    /// <summary>The left side of a comparison, hidden where the compiler would see how it ends.</summary>
    private static Code Opaque(Code left, Code right) =>
        left.Text == right.Text || (left.IsConstant && right.IsConstant) ? Code.Opaque(left) : left;
}
