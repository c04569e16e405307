using CsCheck;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Functions;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Values;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>Less knowledge never leads to another answer, only to a vaguer one.</summary>
public class SoundnessTests
{
    private static readonly Gen<(AbstractValue Value, AbstractValue Partial, string Expression)> Cases =
        from value in Generators.Value(3)
        from partial in Generators.Forget(value)
        from expression in Generators.Expression(3)
        select (value, partial, expression);

    [Fact]
    public void What_is_said_of_a_partial_value_is_true_of_the_whole() => Cases.Sample(
        test =>
        {
            Expression expression = Known.Expression(test.Expression);
            AbstractValue said = JmesPathEvaluator.Evaluate(expression, test.Partial);
            return Coverage.Covers(test.Partial, test.Value)
                && Coverage.Covers(said, JmesPathEvaluator.Evaluate(expression, test.Value));
        },
        iter: 8_000,
        print: Print);

    [Fact]
    public void A_condition_that_is_false_of_a_partial_value_is_false_of_the_whole() => Cases.Sample(
        test =>
        {
            Expression expression = Known.Expression(test.Expression);
            Truth truth = ConditionEvaluator.Evaluate(expression, test.Partial).Truth;
            return truth == Truth.Unknown || truth == ConditionEvaluator.Evaluate(expression, test.Value).Truth;
        },
        iter: 2_000,
        print: Print);

    [Fact]
    public void A_value_that_is_known_in_full_gives_an_answer_that_is_known_in_full() => Cases.Sample(
        test => JmesPathEvaluator.Evaluate(Known.Expression(test.Expression), test.Value)
            is FailureValue or ReferenceValue || AbstractValueJson.Write(JmesPathEvaluator.Evaluate(Known.Expression(test.Expression), test.Value)) is not null,
        iter: 2_000,
        print: Print);

    [Fact]
    public void What_two_values_have_in_common_is_true_of_both() => Gen.Select(Cases, Cases).Sample(
        (first, second) =>
        {
            AbstractValue joined = AbstractValues.Join(first.Partial, second.Partial);
            return Coverage.Covers(joined, first.Value) && Coverage.Covers(joined, second.Value);
        },
        iter: 2_000);

    private static string Print((AbstractValue Value, AbstractValue Partial, string Expression) test) =>
        $"{test.Expression} of {AbstractValueJson.Write(test.Value)}, known as {Describe(test.Partial)}: "
        + $"{Describe(JmesPathEvaluator.Evaluate(Known.Expression(test.Expression), test.Partial))}, in truth "
        + Describe(JmesPathEvaluator.Evaluate(Known.Expression(test.Expression), test.Value));

    private static string Describe(AbstractValue value) => value switch
    {
        ListValue list => $"[{string.Join(", ", list.Known.Select(Describe))}{(list.Complete ? "" : $"; {list.MinCount}..{list.MaxCount}")}]",
        MapValue map => $"{{{string.Join(", ", map.Entries.Select(entry => Describe(entry.Key) + ": " + Describe(entry.Value)))}{(map.Complete ? "" : $"; {map.MinCount}..{map.MaxCount}")}}}",
        StructureValue structure => $"<{string.Join(", ", structure.Members.Select(member => member.Key + ": " + Describe(member.Value)))}{(structure.Complete ? "" : "; …")}>",
        PossibleFailureValue possible => $"maybe failing {Describe(possible.Otherwise)}",
        _ => AbstractValueJson.Write(value) ?? value.ToString(),
    };
}
