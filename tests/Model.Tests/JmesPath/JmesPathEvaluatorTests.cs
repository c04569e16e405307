using Smithwright.Model.Values;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>Values that are known in full give JMESPath's own answers.</summary>
public class JmesPathEvaluatorTests
{
    private const string Shop = """
        {
          "name": "corner", "open": false, "size": 3, "empty": [], "nothing": null,
          "items": [{"id": "b", "price": 2, "tags": ["x", "y"]}, {"id": "a", "price": 5}, {"id": "c", "price": 1, "tags": []}],
          "stock": {"a": 1, "b": 2},
          "words": ["zebra", "ant", "👍", "\uffee"]
        }
        """;

    [Theory]
    [InlineData("name", "\"corner\"")]
    [InlineData("missing.deeper", "null")]
    [InlineData("items[0].id", "\"b\"")]
    [InlineData("items[-1].id", "\"c\"")]
    [InlineData("items[7]", "null")]
    [InlineData("items[*].id", "[\"b\", \"a\", \"c\"]")]
    [InlineData("items[*].tags", "[[\"x\", \"y\"], []]")]
    [InlineData("items[].tags[]", "[\"x\", \"y\"]")]
    [InlineData("items[:2].id", "[\"b\", \"a\"]")]
    [InlineData("items[::-1].price", "[1, 5, 2]")]
    [InlineData("items[?price > `1`].id", "[\"b\", \"a\"]")]
    [InlineData("items[?tags].id | [0]", "\"b\"")]
    [InlineData("stock.*", "[1, 2]")]
    [InlineData("[name, size]", "[\"corner\", 3]")]
    [InlineData("nothing.[name]", "null")]
    [InlineData("stock.{x: a, y: `0`}", "{\"x\": 1, \"y\": 0}")]
    [InlineData("name || size", "\"corner\"")]
    [InlineData("empty || size", "3")]
    [InlineData("open && size", "false")]
    [InlineData("size && open", "false")]
    [InlineData("!empty", "true")]
    [InlineData("!size", "false")]
    [InlineData("items[1] == {id: 'a', price: `5`}", "true")]
    [InlineData("name < 'd'", "null")]
    [InlineData("size <= `3`", "true")]
    public void An_expression_has_its_value(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("abs(`-2`)", "2")]
    [InlineData("avg(items[].price)", "2.6666666666666665")]
    [InlineData("avg(empty)", "null")]
    [InlineData("ceil(`1.2`)", "2")]
    [InlineData("floor(`-1.2`)", "-2")]
    [InlineData("contains(name, 'orn')", "true")]
    [InlineData("contains(items[].price, `5`)", "true")]
    [InlineData("contains(items[].id, 'z')", "false")]
    [InlineData("ends_with(name, 'ner')", "true")]
    [InlineData("starts_with(name, 'ner')", "false")]
    [InlineData("join('-', items[].id)", "\"b-a-c\"")]
    [InlineData("keys(stock)", "[\"a\", \"b\"]")]
    [InlineData("values(stock)", "[1, 2]")]
    [InlineData("length(name)", "6")]
    [InlineData("length(words[2])", "1")]
    [InlineData("length(stock)", "2")]
    [InlineData("map(&tags, items)", "[[\"x\", \"y\"], null, []]")]
    [InlineData("max(items[].price)", "5")]
    [InlineData("min(words)", "\"ant\"")]
    [InlineData("max(empty)", "null")]
    [InlineData("max(words)", "\"👍\"")]
    [InlineData("max_by(items, &price).id", "\"a\"")]
    [InlineData("min_by(items, &id).id", "\"a\"")]
    [InlineData("max_by(empty, &id)", "null")]
    [InlineData("merge(stock, {b: `3`, c: `4`})", "{\"a\": 1, \"b\": 3, \"c\": 4}")]
    [InlineData("not_null(nothing, missing, size, name)", "3")]
    [InlineData("not_null(nothing)", "null")]
    [InlineData("reverse('a👍')", "\"👍a\"")]
    [InlineData("reverse(keys(stock))", "[\"b\", \"a\"]")]
    [InlineData("sort(words)", "[\"ant\", \"zebra\", \"\uffee\", \"👍\"]")]
    [InlineData("sort_by(items, &price)[].id", "[\"c\", \"b\", \"a\"]")]
    [InlineData("sum(items[].price)", "8")]
    [InlineData("sum(empty)", "0")]
    [InlineData("to_array(size)", "[3]")]
    [InlineData("to_array(empty)", "[]")]
    [InlineData("to_number('1.5')", "1.5")]
    [InlineData("to_number('1x')", "null")]
    [InlineData("to_number(open)", "null")]
    [InlineData("to_string(stock)", "\"{\\\"a\\\":1,\\\"b\\\":2}\"")]
    [InlineData("to_string(name)", "\"corner\"")]
    [InlineData("to_string(['\"', `\"\\u0007\"`])", "\"[\\\"\\\\\\\"\\\",\\\"\\\\u0007\\\"]\"")]
    [InlineData("[type(name), type(size), type(open), type(empty), type(stock), type(nothing)]", "[\"string\", \"number\", \"boolean\", \"array\", \"object\", \"null\"]")]
    public void A_function_has_its_value(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("length(missing)", EvaluationErrorKind.InvalidType, "Argument 1 of 'length' must be string or array or object, but is null.")]
    [InlineData("length(size)", EvaluationErrorKind.InvalidType, "Argument 1 of 'length' must be string or array or object, but is number.")]
    [InlineData("sum(words)", EvaluationErrorKind.InvalidType, "Argument 1 of 'sum' must be array of numbers, but is array.")]
    [InlineData("contains(name, size)", EvaluationErrorKind.InvalidType, "'contains' searches a string for strings only.")]
    [InlineData("sort_by(items, &tags)", EvaluationErrorKind.InvalidType, "The expression must yield a number for every element, or a string for every element.")]
    [InlineData("to_string(&name)", EvaluationErrorKind.InvalidType, "Argument 1 of 'to_string' must be any value, but is expression reference.")]
    [InlineData("matches(name)", EvaluationErrorKind.UnknownFunction, "Unknown function 'matches'.")]
    [InlineData("length()", EvaluationErrorKind.InvalidArity, "Function 'length' takes 1 argument, but is given 0.")]
    [InlineData("merge()", EvaluationErrorKind.InvalidArity, "Function 'merge' takes at least 1 argument, but is given 0.")]
    [InlineData("items[::0]", EvaluationErrorKind.InvalidValue, "The step of a slice cannot be 0.")]
    [InlineData("items[*].abs(id)", EvaluationErrorKind.InvalidType, "Argument 1 of 'abs' must be number, but is string.")]
    [InlineData("items[?abs(id)]", EvaluationErrorKind.InvalidType, "Argument 1 of 'abs' must be number, but is string.")]
    [InlineData("size && length(size)", EvaluationErrorKind.InvalidType, "Argument 1 of 'length' must be string or array or object, but is number.")]
    public void A_failure_is_a_result(string expression, EvaluationErrorKind kind, string message) =>
        Assert.Equal(new FailureValue(kind, message), Known.Evaluate(expression, Shop));

    [Theory]
    [InlineData("open && length(size)", "false")]
    [InlineData("name || length(size)", "\"corner\"")]
    public void What_is_not_needed_is_not_evaluated(string expression, string expected) => AssertValue(expression, expected);

    private static void AssertValue(string expression, string expected)
    {
        AbstractValue value = Known.Evaluate(expression, Shop);

        Assert.False(value is FailureValue, value.ToString());
        Assert.True(Node.DeepEquals(Node.Parse(expected), Known.ToJson(value)), Known.ToJson(value)?.ToJsonString() ?? "null");
    }
}
