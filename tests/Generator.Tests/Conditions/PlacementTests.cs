namespace Smithwright.Generator.Tests.Conditions;

/// <summary>Where conditions may stand, and the path at which each is reported.</summary>
public class PlacementTests
{
    private const string Shapes =
        """
        {
          "ex#Order": {
            "type": "structure",
            "members": {
              "id": { "target": "ex#Name", "traits": { "smithy.api#required": {} } },
              "names": { "target": "ex#Names" },
              "byName": { "target": "ex#NameMap" },
              "line": { "target": "ex#Line" },
              "lines": { "target": "ex#Lines" },
              "pay": { "target": "ex#Payment" }
            }
          },
          "ex#Line": {
            "type": "structure",
            "members": {
              "sku": { "target": "smithy.api#String", "traits": { "smithy.api#required": {} } },
              "count": { "target": "smithy.api#Integer" },
              "sub": { "target": "ex#Line" }
            }
          },
          "ex#Payment": { "type": "union", "members": { "card": { "target": "smithy.api#String" }, "cash": { "target": "smithy.api#Integer" } } },
          "ex#Name": { "type": "string" },
          "ex#Names": { "type": "list", "member": { "target": "ex#Name" } },
          "ex#Lines": { "type": "list", "member": { "target": "ex#Line" } },
          "ex#NameMap": { "type": "map", "key": { "target": "ex#Kind" }, "value": { "target": "ex#Names" } },
          "ex#Kind": { "type": "enum", "members": { "A": { "target": "smithy.api#Unit", "traits": { "smithy.api#enumValue": "a" } } } }
        }
        """;

    [Theory]
    [InlineData("ex#Order", "length(id) > `1`", """{"id": "x"}""", "Test")]
    [InlineData("ex#Order$id", "@ != 'x'", """{"id": "x"}""", "Test /id")]
    [InlineData("ex#Name", "@ != 'x'", """{"id": "x", "names": ["y", "x"], "byName": {"a": ["x"]}}""", "Test /id,Test /names/1,Test /byName/a/0")]
    [InlineData("ex#Names", "length(@) < `2`", """{"id": "", "names": ["", ""], "byName": {"a": ["", ""]}}""", "Test /names,Test /byName/a")]
    [InlineData("ex#Names$member", "@ != 'x'", """{"id": "x", "names": ["x"]}""", "Test /names/0")]
    [InlineData("ex#NameMap", "!contains(keys(@), 'b')", """{"id": "", "byName": {"b": []}}""", "Test /byName")]
    [InlineData("ex#NameMap$key", "@ != 'b'", """{"id": "", "byName": {"b": []}}""", "Test /byName")]
    [InlineData("ex#NameMap$value", "!(@)", """{"id": "", "byName": {"a": ["x"]}}""", "Test /byName/a")]
    [InlineData("ex#Kind", "@ == 'a'", """{"id": "", "byName": {"a": [], "b": []}}""", "Test /byName")]
    [InlineData("ex#Line", "!count || count > `0`", """{"id": "", "line": {"sku": "", "count": 0}, "lines": [{"sku": "", "sub": {"sku": "", "count": 0}}]}""", "Test /line,Test /lines/0/sub")]
    [InlineData("ex#Order$line", "!count || count > `0`", """{"id": "", "line": {"sku": "", "count": 0}, "lines": [{"sku": "", "count": 0}]}""", "Test /line")]
    [InlineData("ex#Payment", "!cash || cash > `0`", """{"id": "", "pay": {"cash": 0}}""", "Test /pay")]
    [InlineData("ex#Payment$card", "length(@) == `1`", """{"id": "", "pay": {"card": ""}}""", "Test /pay/card")]
    public void A_condition_is_reported_at_each_value_of_what_it_stands_on(string target, string expression, string json, string expected)
    {
        ConditionClient client = ConditionClient.Of(Shapes, "ex#Order", new Condition(target, "Test", expression));
        Assert.Equal(expected, string.Join(',', client.Violated(json)));
    }

    [Fact]
    public void A_violation_has_the_name_and_the_documentation_of_the_condition_and_not_the_value()
    {
        ConditionClient client = ConditionClient.Of(Shapes, "ex#Order", new Condition("ex#Order$id", "NotSecret", "@ != 'hush'"));
        Violation violation = Assert.Single(client.Validate("""{"id": "hush"}"""));
        Assert.Equal(new Violation("/id", "NotSecret", "Value at '/id' failed to satisfy constraint: NotSecret: NotSecret is asked for."), violation);
    }

    [Fact]
    public void Names_that_the_class_has_already_are_no_obstacle()
    {
        string[] names = ["Check", "Equals", "OrderConstraints", "JmesPath", "ViewOfLine", "TypeErrors"];
        ConditionClient client = ConditionClient.Of(
            Shapes, "ex#Order", names.Select(name => new Condition("ex#Order", name, "line == `null` && line != `{\"a\": 1}` && starts_with(id, 'a')")));
        Assert.Equal(names, client.Violated("""{"id": "", "line": {"sku": ""}}"""));
    }

    [Fact]
    public void What_an_expression_says_cannot_leave_its_comment()
    {
        ConditionClient client = ConditionClient.Of(Shapes, "ex#Order", new Condition("ex#Order", "Test", "id !=\n'x'\r\n|| id == '*/ \u2028#error \u0085#error'"));
        Assert.Equal(["Test"], client.Violated("""{"id": "x"}"""));
    }
}
