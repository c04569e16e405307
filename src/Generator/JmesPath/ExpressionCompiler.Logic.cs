using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Values;

namespace Smithwright.Generator.JmesPath;

/// <content>And, or, not; what counts as true; what guards show.</content>
internal sealed partial class ExpressionCompiler
{
    /// <summary>What is asked of an expression as a condition.</summary>
    /// <param name="Truth">True if it counts as true.</param>
    /// <param name="Holds">False only if it yields <c>false</c>, and not if it yields null or anything else.</param>
    /// <param name="IsBoolean">Whether it yields nothing but true and false, so that both are the same.</param>
    private readonly record struct Verdict(Code Truth, Code Holds, bool IsBoolean)
    {
        public static Verdict Boolean(Code code) => new(code, code, true);
    }

    private Code Truth(Expression expression, Scope scope) => Judge(expression, scope).Truth;

    private Verdict Judge(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case NotExpression not:
                return Verdict.Boolean(Code.Not(Truth(not.Operand, scope)));
            case OrExpression or:
                Verdict first = Judge(or.Left, scope);
                Verdict otherwise = Judge(or.Right, WhenFalse(or.Left, scope));
                return new Verdict(
                    Code.Or(first.Truth, otherwise.Truth), Code.Or(first.Truth, otherwise.Holds), first.IsBoolean && otherwise.IsBoolean);
            case AndExpression and:
                return JudgeAnd(Judge(and.Left, scope), Judge(and.Right, WhenTrue(and.Left, scope)));
            case ComparisonExpression comparison:
                return JudgeComparison(comparison.Comparator, Compile(comparison.Left, scope), Compile(comparison.Right, scope));
            case Subexpression sub:
                return JudgeInside(Compile(sub.Left, scope), sub.Right, scope);
            case PipeExpression pipe:
                return JudgeInside(Compile(pipe.Left, scope), pipe.Right, scope);
            default:
                return JudgeValue(Compile(expression, scope));
        }
    }

    private Verdict JudgeInside(CompiledValue outer, Expression right, Scope scope) =>
        Enter(outer, right, scope) is { } inside ? Judge(right, inside) : JudgeValue(Apart(outer, right, scope));

    private static Verdict JudgeAnd(Verdict left, Verdict right)
    {
        Code truth = Code.And(left.Truth, right.Truth);
        Code holds = left.IsBoolean ? Code.And(left.Holds, right.Holds) : Code.And(left.Holds, Code.Or(Code.Not(left.Truth), right.Holds));
        return new Verdict(truth, holds, left.IsBoolean && right.IsBoolean);
    }

    private Verdict JudgeValue(CompiledValue value) => value.Shape switch
    {
        BooleanValueShape when !value.Nullable => Verdict.Boolean(value.Code),
        BooleanValueShape => new Verdict(
            Code.Test(value.Code, "== true", "!= true", Binding.Equality), Code.Test(value.Code, "!= false", "== false", Binding.Equality), false),
        DynamicValueShape => new Verdict(
            new Code($"{value.Code.In(Binding.Primary)}.IsTrue"), Code.Not(new Code($"{value.Code.In(Binding.Primary)}.IsFalse")), false),
        _ => new Verdict(TruthOf(value), Code.True, false),
    };

    /// <summary>Whether a value that is no boolean counts as true.</summary>
    private Code TruthOf(CompiledValue value) => value switch
    {
        { Shape: NullValueShape } => Code.False,
        { Sequence: { } sequence } => sequence.Any(),
        { Shape: TextValueShape { Kind: TextKind.Enum } } => TruthOf(Scalars.Canonical(value)),
        { Shape: TextValueShape } => value.IsNotEmpty("Length"),
        { Shape: ListValueShape or MapValueShape } => value.IsNotEmpty("Count"),
        { Shape: ObjectValueShape { IsUnion: false } shape } when shapes.MembersOf(shape.Id).All(member => member.Nullable || member.Shape is DocumentValueShape) =>
            Code.And(
                value.Nullable ? Code.Not(Code.IsNull(value.Code)) : Code.True,
                new Code($"{ToDynamic(value with { Nullable = false }).In(Binding.Primary)}.IsTrue")),
        { Nullable: true } => Code.Not(Code.IsNull(value.Code)),
        { Code.Fails: true } => new Code($"{ToDynamic(value).In(Binding.Primary)}.IsTrue"),
        _ => Code.True,
    };

    /// <summary>
    /// The value of <c>||</c> or <c>&amp;&amp;</c>: one of the operands. What the left one shows of the right one the compiler's null analysis
    /// would not see here.
    /// </summary>
    private CompiledValue Choose(bool isOr, CompiledValue left, CompiledValue right)
    {
        if (left is { Shape: BooleanValueShape, Nullable: false } && right is { Shape: BooleanValueShape, Nullable: false })
        {
            return CompiledValue.Boolean(isOr ? Code.Or(left.Code, right.Code) : Code.And(left.Code, right.Code));
        }

        Code second = ToDynamic(right);
        return CompiledValue.Dynamic(Code.Call(
            isOr ? "Jmes::JmesPath.Or" : "Jmes::JmesPath.And", ToDynamic(left), second.Fails ? new Code($"() => {second.Text}") : second));
    }

    private Scope WhenTrue(Expression expression, Scope scope) => expression switch
    {
        NotExpression not => WhenFalse(not.Operand, scope),
        AndExpression and => WhenTrue(and.Right, WhenTrue(and.Left, scope)),
        ComparisonExpression { Comparator: Comparator.NotEqual, Right: LiteralExpression { Value: NullValue } } present => WithPresent(present.Left, scope),
        ComparisonExpression { Comparator: Comparator.Equal, Right: LiteralExpression { Value: TextValue } } equal => WithPresent(equal.Left, scope, IsString),
        _ => WithPresent(expression, scope),
    };

    private Scope WhenFalse(Expression expression, Scope scope) => expression switch
    {
        NotExpression not => WhenTrue(not.Operand, scope),
        OrExpression or => WhenFalse(or.Right, WhenFalse(or.Left, scope)),
        ComparisonExpression { Comparator: Comparator.Equal, Right: LiteralExpression { Value: NullValue } } absent => WithPresent(absent.Left, scope),
        _ => scope,
    };

    private Scope WithPresent(Expression expression, Scope scope, Func<ValueShape, bool>? where = null) =>
        IsPath(expression) && Compile(expression, scope) is { IsPath: true, Shape: not BooleanValueShape } path && where?.Invoke(path.Shape) != false
            ? scope.With(path)
            : scope;

    // A comparison of anything else goes through a call, behind which the compiler's null analysis does not look.
    private static bool IsString(ValueShape shape) => shape is TextValueShape { Kind: TextKind.String };

    private static bool IsPath(Expression expression) =>
        expression is CurrentExpression or FieldExpression || (expression is Subexpression sub && IsPath(sub.Left) && IsPath(sub.Right));
}
