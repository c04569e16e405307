using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Values;
using Smithwright.Semantics;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>Conditions of a few characters that make values of many gigabytes: beyond the budget nothing is known, and nobody waits.</summary>
public sealed class EvaluationBudgetTests
{
    private const string Json = """{ "a": "x" }""";

    [Theory]
    [InlineData("length([a, a]", "[@, @][]", ") > `0`")]
    [InlineData("length([a, a]", "[@[], @[]][]", ") > `0`")]
    [InlineData("length(join('', [a, a])", "join('', [@, @])", ") > `0`")]
    [InlineData("length(to_string([a, a])", "to_string([@, @])", ") > `0`")]
    [InlineData("length([a][]", "map(&[@, @], @)[]", ") > `0`")]
    [InlineData("([a, a]", "[@, @]", ") == [a]")]
    [InlineData("({b: a, c: a}", "{b: @, c: @}", ") == {b: a}")]
    [InlineData("contains([a", "[@, @]", "], a)")]
    public void A_value_that_doubles_with_each_step_is_unknown(string start, string step, string end)
    {
        Assert.Equal(Truth.Unknown, Judge(Write(start, step, 40, end)));
        Assert.NotEqual(Truth.Unknown, Judge(Write(start, step, 3, end)));
    }

    [Fact]
    public void An_evaluation_takes_as_long_as_the_value()
    {
        string condition = "length(items[?@ == 'x' || contains(@, 'y')]) > `0`";
        long once = StepsFor(condition, 500);
        long twice = StepsFor(condition, 1_000);

        Assert.InRange(twice, once, 2 * once);
    }

    [Fact]
    public void An_evaluation_ends_with_its_budget()
    {
        StepBudget budget = new(Budgets.EvaluationSteps);
        JmesPathEvaluator.Evaluate(Known.Expression("items[?all.items[?all.items[?length(all.items) > `100`]]]"), Nested(), budget);

        Assert.InRange(budget.Spent, Budgets.EvaluationSteps, Budgets.EvaluationSteps + (2 * Budgets.ValueSize));
    }

    [Fact]
    public void An_evaluation_can_be_canceled() => Assert.Throws<OperationCanceledException>(
        () => ConditionEvaluator.Evaluate(Known.Expression("length(a) > `0`"), Known.Value(Json), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(999, false)]
    public void Large_objects_are_compared(int others, bool expected)
    {
        string left = string.Join(",", Enumerable.Range(0, 1_000).Select(i => $"\"k{i}\": {i}"));
        string right = string.Join(",", Enumerable.Range(0, others).Reverse().Select(i => $"\"k{i}\": {i}"));

        Assert.Equal(new BooleanValue(expected), Known.Evaluate("l == r", $$"""{ "l": { {{left}} }, "r": { {{right}} } }""") with { Origin = null });
    }

    [Theory]
    [InlineData("[[@], [[@]]]")]
    [InlineData("{a: [@], b: [@, [@]]}")]
    [InlineData("[@, 'x', [@, 'x']]")]
    public void A_type_that_doubles_with_each_step_is_taken_for_any(string step)
    {
        JmesPathTypeCheck check = JmesPathTypeChecker.Check(Known.Expression(Write("a", step, 60, "")), JmesPathType.Any);

        Assert.Empty(check.Problems);
    }

    private static string Write(string start, string step, int times, string end) =>
        start + string.Concat(Enumerable.Repeat($" | {step}", times)) + end;

    private static Truth Judge(string condition) => ConditionEvaluator.Evaluate(Known.Expression(condition), Known.Value(Json)).Truth;

    private static long StepsFor(string condition, int items)
    {
        StepBudget budget = new(Budgets.EvaluationSteps);
        JmesPathEvaluator.Evaluate(
            Known.Expression(condition), Known.Value($$"""{ "items": [{{string.Join(",", Enumerable.Range(0, items).Select(i => $"\"item{i}\""))}}] }"""), budget);
        return budget.Spent;
    }

    /// <summary>A list whose items each have a list, as a value that shares its parts.</summary>
    private static AbstractValue Nested()
    {
        AbstractValue value = new TextValue("x");
        for (int level = 0; level < 6; level++)
        {
            AbstractValue list = ListValue.Of([.. Enumerable.Repeat(Object("all", value), 40)]);
            value = Object("items", list);
        }

        return value;
    }

    private static MapValue Object(string name, AbstractValue value) => MapValue.Of([new MapEntry(new TextValue(name), value)]);
}
