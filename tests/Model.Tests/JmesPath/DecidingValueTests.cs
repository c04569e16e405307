using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>Which values a violated condition is blamed on.</summary>
public class DecidingValueTests
{
    private static readonly AbstractValue Three = List("list", Text("one"), Text("two"), Text("three"));

    private static readonly AbstractValue Columns = MapValue.Of(
    [
        new MapEntry(Text("ITEMS"), List("columns", Text("first"), Text("second"))),
    ]) with
    { Origin = "map" };

    [Theory]
    [InlineData("length(list) <= `2`", "list")]
    [InlineData("`2` >= length(list)", "list")]
    [InlineData("!map || length(list) <= `2`", "list map")]
    [InlineData("!map || length(values(map)[]) <= `1`", "columns map")]
    [InlineData("!map || !(keys(map)[?@ != 'OTHER'])", "ITEMS map")]
    [InlineData("!contains(list, 'two')", "two list")]
    [InlineData("contains(list, 'four')", "list")]
    [InlineData("small < number", "small number")]
    [InlineData("number <= `1` && missing", "number")]
    [InlineData("number >= `1` && number <= `1`", "number")]
    [InlineData("text == 'other'", "text")]
    [InlineData("list[1] == 'one'", "two")]
    [InlineData("starts_with(text, 'x')", "text")]
    [InlineData("length(list[?@ != 'one']) == `1`", "list")]
    [InlineData("missing == 'x'", "root")]
    [InlineData("map | ITEMS[0] == 'x'", "first")]
    [InlineData("nested.number <= `1`", "inner")]
    [InlineData("nested.missing == `1`", "nested")]
    [InlineData("`1` == `2`", "")]
    public void The_narrowest_value_comes_first(string condition, string expected)
    {
        ConditionOutcome outcome = ConditionEvaluator.Evaluate(Known.Expression(condition), Root());

        Assert.Equal(Truth.False, outcome.Truth);
        Assert.Equal(expected, string.Join(' ', outcome.DecidingValues.Select(value => value.Origin)));
    }

    [Theory]
    [InlineData("length(list) <= `3`", Truth.True)]
    [InlineData("missing", Truth.Unknown)]
    [InlineData("length(missing) > `1`", Truth.Unknown)]
    [InlineData("text", Truth.Unknown)]
    public void What_is_not_false_is_blamed_on_nothing(string condition, Truth expected)
    {
        ConditionOutcome outcome = ConditionEvaluator.Evaluate(Known.Expression(condition), Root());

        Assert.Equal(expected, outcome.Truth);
        Assert.Empty(outcome.DecidingValues);
    }

    private static StructureValue Root()
    {
        Dictionary<string, AbstractValue> members = new()
        {
            ["list"] = Three,
            ["map"] = Columns,
            ["text"] = Text("text"),
            ["number"] = new NumberValue(5) { Origin = "number" },
            ["small"] = new NumberValue(9) { Origin = "small" },
            ["nested"] = new StructureValue(
                ImmutableDictionary<string, AbstractValue>.Empty.Add("number", new NumberValue(5) { Origin = "inner" }), true)
            { Origin = "nested" },
        };
        return new StructureValue(members.ToImmutableDictionary(), true) { Origin = "root" };
    }

    private static TextValue Text(string text) => new(text) { Origin = text };

    private static AbstractValue List(string origin, params AbstractValue[] items) => ListValue.Of([.. items]) with { Origin = origin };
}
