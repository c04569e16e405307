using CsCheck;
using Smithwright.Model.Assembly;
using Smithwright.Model.JmesPath.Checking;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.JmesPath.Types;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>
/// Generated code finds a condition violated when, and only when, the evaluator does that the analyzers use, which is itself tested against the
/// JMESPath compliance suite.
/// </summary>
public class AgreementTests
{
    [Fact]
    public void Validate_agrees_with_the_evaluator_on_every_condition_and_value()
    {
        (string Name, string Text, Expression Expression)[] conditions = [.. Sound(400)];
        ConditionClient client = ConditionClient.Of(
            EveryKind.Shapes, EveryKind.Id, conditions.Select(condition => new Condition(EveryKind.Id, condition.Name, condition.Text)));
        int violations = 0;
        EveryKind.Value.Sample(
            json =>
            {
                AbstractValue value = JsonValues.ToAbstract(PositionedJson.Parse(new SourceFile("value.json", json)).Root!);
                string[] found = client.Violated(json);
                Interlocked.Add(ref violations, found.Length);
                string[] expected = [.. conditions.Where(condition => ConditionEvaluator.Evaluate(condition.Expression, value).Truth == Truth.False).Select(condition => condition.Name)];
                Assert.True(expected.SequenceEqual(found), string.Join("\n", expected.Except(found).Concat(found.Except(expected)).Take(3)
                    .Select(name => $"{name}: {conditions.Single(condition => condition.Name == name).Text}: {client.Method("Every", name)}")));
            },
            iter: 120);
        Assert.True(violations > 100, $"Only {violations} violations were found: the test says little.");
    }

    /// <summary>Random conditions without a type error; what may be null or fail is among them.</summary>
    private static IEnumerable<(string Name, string Text, Expression Expression)> Sound(int count)
    {
        ServiceModel model = ModelAssembler.Assemble([new SourceFile("model.json", $$"""{"smithy": "2.0", "shapes": {{EveryKind.Shapes}} }""")]).Model;
        return Expressions.Condition.Array[count].Single()
            .Distinct()
            .Where(text => ConditionLinter.Lint(model, ShapeId.Parse(EveryKind.Id), text).All(problem => problem.Severity == JmesPathSeverity.PossibleNull))
            .Select((text, index) => ($"C{index}", text, JmesPathParser.Parse(text).Expression!));
    }
}
