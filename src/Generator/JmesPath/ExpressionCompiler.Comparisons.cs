using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Generator.JmesPath;

/// <content>Comparisons.</content>
internal sealed partial class ExpressionCompiler
{
    private Verdict JudgeComparison(Comparator comparator, Term left, Term right)
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
    private static Verdict JudgeOrder(Comparator comparator, Term left, Term right)
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
    private Term Compare(Comparator comparator, Term left, Term right)
    {
        Verdict verdict = JudgeComparison(comparator, left, right);
        if (verdict.IsBoolean)
        {
            return Term.Boolean(verdict.Truth);
        }

        if (Ordering(left, right) is not { } numbers)
        {
            return Term.Null;
        }

        (Code first, Code second) = (Scalars.AsDouble(numbers.Left).Code, Scalars.AsDouble(numbers.Right).Code);
        bool isSwapped = comparator is Comparator.Greater or Comparator.LessOrEqual;
        Code isLess = isSwapped ? Code.Call("Jmes::JmesPath.IsLess", second, first) : Code.Call("Jmes::JmesPath.IsLess", first, second);
        bool isNegated = comparator is Comparator.LessOrEqual or Comparator.GreaterOrEqual;
        return Term.Boolean(isNegated ? new Code("!" + isLess.Text, Binding.Unary) : isLess) with { Nullable = true };
    }

    /// <summary>Both operands as numbers; null when one can never be.</summary>
    private static (Term Left, Term Right)? Ordering(Term left, Term right) =>
        AsNumber(left) is { } first && AsNumber(right) is { } second ? Scalars.Align(first, second) : null;

    private static Term? AsNumber(Term term) => term.Form switch
    {
        NumberForm => term,
        DynamicForm => Term.Number(new Code($"{term.Code.In(Binding.Primary)}.Number")) with { Nullable = true },
        _ => null,
    };

    private static Code Relation(Term left, string comparator, Term right) =>
        new($"{Opaque(left.Code, right.Code).In(Binding.Unary)} {comparator} {right.Code.In(Binding.Unary)}", Binding.Relational);

    private static bool MayBeNaN(Term number) =>
        number.Form is NumberForm { Kind: NumberKind.Single or NumberKind.Double } && number.IsPath;

    private Code AreEqual(Term left, Term right)
    {
        if (left.Form is NullForm || right.Form is NullForm)
        {
            Term other = left.Form is NullForm ? right : left;
            return other switch
            {
                { Form: NullForm } => Code.True,
                { Form: DynamicForm } => new Code($"{other.Code.In(Binding.Primary)}.IsNull"),
                { Nullable: true } => Code.IsNull(other.Code),
                _ => other.Code.Fails ? new Code($"{ToDynamic(other).In(Binding.Primary)}.IsNull") : Code.False,
            };
        }

        (Term first, Term second) = (Scalars.Canonical(left), Scalars.Canonical(right));
        return (first.Form, second.Form) switch
        {
            (TextForm, TextForm) or (BooleanForm, BooleanForm) => EqualityOf(first.Code, second.Code),
            (NumberForm, NumberForm) when Scalars.Align(first, second) is var (one, other) => EqualityOf(one.Code, other.Code),
            (ListForm { Item: TextForm { Kind: TextKind.String } }, ListForm { Item: TextForm { Kind: TextKind.String } }) =>
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
