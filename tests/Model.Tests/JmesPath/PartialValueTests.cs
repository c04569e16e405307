using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>How much can be said of values that are known in part.</summary>
public class PartialValueTests
{
    private static readonly AbstractValue Unknown = AnyValue.Anything;

    [Fact]
    public void A_list_of_more_elements_than_a_limit_has_too_many_whatever_they_are()
    {
        ListValue list = new([Unknown, Unknown], false, 6, null);

        Assert.Equal(Truth.False, Judge("length(list) <= `5`", ("list", list)));
        Assert.Equal(Truth.Unknown, Judge("length(list) <= `6`", ("list", list)));
        Assert.Equal(Truth.True, Judge("length(list) >= `6`", ("list", list)));
        Assert.Equal(Truth.True, Judge("length(list) != `5`", ("list", list)));
    }

    [Fact]
    public void Elements_in_an_unknown_order_stay_so_in_a_longer_list()
    {
        ListValue shuffled = new([new TextValue("a"), new TextValue("b")], false, 2, 2);

        Assert.Equal(Truth.Unknown, Judge("(lists[] | [0]) == 'a'", ("lists", ListValue.Of([shuffled]))));
        Assert.Equal(Truth.False, Judge("(lists[] | [0]) == 'cc'", ("lists", ListValue.Of([shuffled]))));
        Assert.Equal(Truth.True, Judge("length(lists[]) == `2`", ("lists", ListValue.Of([shuffled]))));
    }

    [Fact]
    public void A_string_of_known_length_cannot_be_a_string_of_another()
    {
        TextOfLength text = new(3, 4);

        Assert.Equal(Truth.False, Judge("text == 'ab'", ("text", text)));
        Assert.Equal(Truth.Unknown, Judge("text == 'abc'", ("text", text)));
        Assert.Equal(Truth.False, Judge("starts_with(text, 'abcde')", ("text", text)));
        Assert.Equal(Truth.Unknown, Judge("starts_with(text, 'abcd')", ("text", text)));
        Assert.Equal(Truth.True, Judge("contains(text, '')", ("text", text)));
    }

    [Fact]
    public void Bytes_count_as_their_base64_text()
    {
        Assert.Equal(Truth.True, Judge("length(data) == `8`", ("data", new BlobValue(4, 6))));
        Assert.Equal(Truth.True, Judge("type(data) == 'string'", ("data", new BlobValue(0, null))));
    }

    [Fact]
    public void A_known_element_decides_what_is_said_of_some_element()
    {
        ListValue list = new([new TextValue("bad"), Unknown], false, 2, null);

        Assert.Equal(Truth.False, Judge("!contains(list, 'bad')", ("list", list)));
        Assert.Equal(Truth.Unknown, Judge("!contains(list, 'worse')", ("list", list)));
        Assert.Equal(Truth.False, Judge("!(list[?@ == 'bad'])", ("list", list)));
    }

    [Fact]
    public void A_known_key_decides_although_other_keys_are_not_known()
    {
        MapValue map = new([new MapEntry(new TextValue("USERS"), Unknown)], false, 1, null);

        Assert.Equal(Truth.False, Judge("!map || !(keys(map)[?@ != 'ITEMS'])", ("map", map)));
        Assert.Equal(Truth.Unknown, Judge("!map || !(keys(map)[?@ != 'USERS'])", ("map", map)));
    }

    [Fact]
    public void A_key_that_might_be_the_one_asked_for_leaves_its_value_open()
    {
        MapValue map = MapValue.Of([new MapEntry(new TextOfLength(1, 1), new TextValue("x"))]);

        Assert.Equal(Truth.Unknown, Judge("map.a == 'x'", ("map", map)));
        Assert.Equal(Truth.False, Judge("map.ab == 'x'", ("map", map)));
    }

    [Fact]
    public void Either_way_of_an_unknown_guard_can_lead_to_the_same_end()
    {
        ListValue tooLong = new([], false, 9, null);

        Assert.Equal(Truth.False, Judge("!flag && length(list) <= `5`", ("flag", UnknownBoolean.Instance), ("list", tooLong)));
        Assert.Equal(Truth.Unknown, Judge("!flag || length(list) <= `5`", ("flag", UnknownBoolean.Instance), ("list", tooLong)));
    }

    [Fact]
    public void What_may_fail_is_not_false()
    {
        Assert.Equal(Truth.Unknown, Judge("length(list) > `5` && `false`", ("list", Unknown)));
        Assert.Equal(Truth.Unknown, Judge("list && `false`", ("list", Unknown)));
        Assert.Equal(Truth.False, Judge("length(list) > `5` && `false`", ("list", ListValue.Any)));
    }

    [Fact]
    public void A_member_that_is_absent_is_null_and_one_that_is_not_known_is_unknown()
    {
        Expression expression = Known.Expression("a == `null`");

        Assert.Equal(Truth.True, ConditionEvaluator.Evaluate(expression, new StructureValue(ImmutableDictionary<string, AbstractValue>.Empty, true)).Truth);
        Assert.Equal(Truth.Unknown, ConditionEvaluator.Evaluate(expression, new StructureValue(ImmutableDictionary<string, AbstractValue>.Empty, false)).Truth);
    }

    [Fact]
    public void The_greatest_of_some_known_numbers_is_a_lower_bound()
    {
        ListValue list = ListValue.Of([new NumberValue(9), new NumberInRange(3, null)]);

        Assert.Equal(Truth.False, Judge("max(list) < `8`", ("list", list)));
        Assert.Equal(Truth.Unknown, Judge("max(list) < `10`", ("list", list)));
    }

    [Fact]
    public void Numbers_beyond_a_double_are_equal_only_digit_by_digit()
    {
        AbstractValue number = JsonValues.ToAbstract(PositionedJson.Parse(new SourceFile("n.json", "9007199254740993")).Root!);

        Assert.Equal(Truth.Unknown, Judge("n == `9007199254740992`", ("n", number)));
        Assert.Equal(Truth.True, Judge("n == `9007199254740993`", ("n", number)));
        Assert.Equal(Truth.True, Judge("n > `9007199254740000`", ("n", number)));
        Assert.Equal(Truth.Unknown, Judge("n > `9007199254740992`", ("n", number)));
    }

    private static Truth Judge(string condition, params (string Name, AbstractValue Value)[] members) => ConditionEvaluator.Evaluate(
        Known.Expression(condition),
        new StructureValue(members.ToImmutableDictionary(member => member.Name, member => member.Value), true)).Truth;
}
