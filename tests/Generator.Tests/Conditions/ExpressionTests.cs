using System.Text.Json.Nodes;

namespace Smithwright.Generator.Tests.Conditions;

/// <summary>Each part of JMESPath as generated code, executed.</summary>
public class ExpressionTests
{
    private const string Required =
        """{"sure": true, "j": 0, "double": 0, "until": 0, "name": "", "shade": "", "must": [], "groups": {} }""";

    /// <summary>An expression, members of a value that violates it and of one that does not.</summary>
    private static readonly (string Expression, string Violates, string Holds)[] Cases =
    [
        // Paths.
        ("flag", """{"flag": false}""", """{"flag": true}"""),
        ("item.inner.count > `1`", """{"item": {"id": "", "inner": {"id": "", "count": 1}}}""", """{"item": {"id": "", "inner": {"id": "", "count": 2}}}"""),
        ("choice.text == 'a'", """{"choice": {"number": 1}}""", """{"choice": {"text": "a"}}"""),
        ("kv.a == 'b'", """{"kv": {"a": "a"}}""", """{"kv": {"a": "b"}}"""),
        ("holes.a == `null`", """{"holes": {"a": 1}}""", """{"holes": {"a": null}}"""),
        ("doc.a[1].b == `2.50`", """{"doc": {"a": [0, {"b": 2}]}}""", """{"doc": {"a": [0, {"b": 2.5}]}}"""),
        ("tags[0] == 'a'", """{"tags": []}""", """{"tags": ["a"]}"""),
        ("tags[-1] == 'a'", """{"tags": ["a", "b"]}""", """{"tags": ["b", "a"]}"""),
        ("tags[::-2] == must", """{"tags": ["a", "b", "c"], "must": ["a"]}""", """{"tags": ["a", "b", "c"], "must": ["c", "a"]}"""),
        ("tags[1:] == must", """{"tags": ["a", "b"], "must": ["a"]}""", """{"tags": ["a", "b"], "must": ["b"]}"""),
        ("item | id == 'a'", """{"item": {"id": "b"}}""", """{"item": {"id": "a"}}"""),
        ("@.j == `0`", """{"j": 1}""", """{"j": 0}"""),

        // Logic. Null is not false, and neither is what is no boolean.
        ("!tags", """{"tags": ["a"]}""", """{"tags": []}"""),
        ("!nick || nick == 'a'", """{"nick": "b"}""", """{"nick": ""}"""),
        ("flag && i < j", """{"flag": true, "i": 0}""", "{}"),
        ("flag && sure", """{"flag": true, "sure": false}""", """{"sure": false}"""),
        ("!item || item.count == `1`", """{"item": {"id": ""}}""", "{}"),
        ("(nick || name) == 'a'", """{"nick": "", "name": "b"}""", """{"nick": "", "name": "a"}"""),
        ("(nick && i) == `1`", """{"nick": "a", "i": 2}""", """{"nick": "a", "i": 1}"""),

        // Failures: one anywhere, and nothing is claimed.
        ("length(nick) < `2`", """{"nick": "ab"}""", "{}"),
        ("!(length(nick))", """{"nick": ""}""", "{}"),
        ("(length(nick) | 'x') == 'y'", """{"nick": ""}""", "{}"),
        ("!(items[?length(tags) > `0`])", """{"items": [{"id": "", "tags": ["a"]}]}""", """{"items": [{"id": "", "tags": ["a"]}, {"id": ""}]}"""),
        ("length(items[*].abs(count)) == `0`", """{"items": [{"id": "", "count": 1}]}""", """{"items": [{"id": ""}]}"""),
        ("sum(sparse) > `5`", """{"sparse": [1]}""", """{"sparse": [1, null]}"""),
        ("sort_by(items, &inner.count)[0].id == 'b'", """{"items": [{"id": "a", "inner": {"id": "", "count": 1}}]}""", """{"items": [{"id": "a"}]}"""),
        ("length(doc) < `2`", """{"doc": [1, 2]}""", """{"doc": 3}"""),

        // Comparisons.
        ("i < j", """{"i": 0}""", """{"i": -1}"""),
        ("i >= `-1`", """{"i": -2}""", "{}"),
        ("long < `3000000000`", """{"long": 3000000000}""", """{"long": 2999999999}"""),
        ("big > `2`", """{"big": 2}""", """{"big": 30000000000000000000000}"""),
        ("decimal <= float", """{"decimal": 0.2, "float": 0.1}""", """{"decimal": 0.1, "float": 0.1}"""),
        ("float == `0.1`", """{"float": 0.2}""", """{"float": 0.1}"""),
        ("at < until", """{"at": 1.5, "until": 1.25}""", """{"at": 1.5, "until": 1.75}"""),
        ("at == `1.5`", """{"at": 1}""", """{"at": 1.5}"""),
        ("level == `2`", """{"level": 1}""", """{"level": 2}"""),
        ("color != 'a'", """{"color": "a"}""", "{}"),
        ("data == 'YQ=='", """{"data": "YWI="}""", """{"data": "YQ=="}"""),
        ("item == items[0]", """{"item": {"id": "a"}, "items": [{"id": "b"}]}""", """{"item": {"id": "a", "count": 1}, "items": [{"id": "a", "count": 1}]}"""),
        ("groups == `{\"a\": [\"b\"]}`", """{"groups": {"a": ["c"]}}""", """{"groups": {"a": ["b"]}}"""),
        ("nums == `[1, 2]`", """{"nums": [2, 1]}""", """{"nums": [1, 2]}"""),

        // Projections.
        ("items[*].count == `[1]`", """{"items": [{"id": "", "count": 2}]}""", """{"items": [{"id": ""}, {"id": "", "count": 1}]}"""),
        ("items[].tags[] == `[\"a\", \"b\"]`", """{"items": [{"id": "", "tags": ["a"]}]}""", """{"items": [{"id": "", "tags": ["a"]}, {"id": "", "tags": ["b"]}]}"""),
        ("length(items[?count > `1`].id) == `1`", """{"items": []}""", """{"items": [{"id": "", "count": 2}, {"id": "", "count": 1}]}"""),
        ("!(matrix[] | [?@ > `5`])", """{"matrix": [[1], [2, 6]]}""", """{"matrix": [[1], [5]]}"""),
        ("length(byName.*.id) < `2`", """{"byName": {"a": {"id": ""}, "b": {"id": ""}}}""", """{"byName": {}}"""),
        ("doc.*[?@ > `1`][] == `[2, 3]`", """{"doc": {"a": [2], "b": [1]}}""", """{"doc": {"a": [2, 1], "b": 4, "c": [3]}}"""),
        ("sparse[?@ == `1`] | length(@) == `1`", """{"sparse": [null]}""", """{"sparse": [null, 1]}"""),
        ("[nick, i][?@ != `null`] | length(@) == `1`", """{"nick": "a", "i": 1}""", """{"nick": "a"}"""),
        ("{a: i, b: nick}.b == 'x'", """{"nick": "y"}""", """{"nick": "x"}"""),

        // Functions.
        ("abs(j) == `2`", """{"j": -2147483648}""", """{"j": -2}"""),
        ("avg(nums) == `1.5`", """{"nums": []}""", """{"nums": [1, 2]}"""),
        ("ceil(double) == `2`", """{"double": 1}""", """{"double": 1.25}"""),
        ("contains(name, 'b')", """{"name": "a"}""", """{"name": "abc"}"""),
        ("contains(tags, name)", """{"tags": ["a"], "name": "b"}""", """{"tags": ["a"], "name": "a"}"""),
        ("contains(colors, shade)", """{"colors": ["a"], "shade": "b"}""", """{"colors": ["b"], "shade": "b"}"""),
        ("contains(keys(groups), 'a')", "{}", """{"groups": {"a": []}}"""),
        ("contains(items[].id, 'a')", """{"items": [{"id": "b"}]}""", """{"items": [{"id": "a"}]}"""),
        ("ends_with(name, 'b')", """{"name": "ba"}""", """{"name": "ab"}"""),
        ("floor(double) == `1`", """{"double": 2}""", """{"double": 1.25}"""),
        ("join('-', must) == 'a-b'", """{"must": ["a"]}""", """{"must": ["a", "b"]}"""),
        ("keys(item) == `[\"id\", \"tags\"]`", """{"item": {"id": ""}}""", """{"item": {"id": "", "tags": []}}"""),
        ("length(name) == `1`", """{"name": "ab"}""", """{"name": "\ud83d\udc4d"}"""),
        ("length(data) == `4`", """{"data": "YWJjZA=="}""", """{"data": "YWI="}"""),
        ("length(choice) == `2`", """{"choice": {"text": ""}}""", "{}"),
        ("map(&count, items) == `[null]`", """{"items": []}""", """{"items": [{"id": ""}]}"""),
        ("max(nums) == `2`", """{"nums": [1, 3]}""", """{"nums": [2, 1]}"""),
        ("max(must) == '\uD83D\uDC4D'", """{"must": ["\uffff"]}""", """{"must": ["\uffff", "\ud83d\udc4d"]}"""),
        ("max_by(items, &count).id == 'a'", """{"items": [{"id": "a", "count": 1}, {"id": "b", "count": 2}]}""", """{"items": [{"id": "a", "count": 2}, {"id": "b", "count": 2}]}"""),
        ("max_by(nums, &abs(@)) == `-3`", """{"nums": [2]}""", """{"nums": [2, -3]}"""),
        ("merge(counts, {b: `2`}) == `{\"a\": 1, \"b\": 2}`", """{"counts": {"a": 2}}""", """{"counts": {"b": 1, "a": 1}}"""),
        ("min(floats) == `0.1`", """{"floats": [-1]}""", """{"floats": [1, 0.1]}"""),
        ("min_by(items, &id).count == `1`", """{"items": [{"id": "a"}, {"id": "b", "count": 1}]}""", """{"items": [{"id": "b"}, {"id": "a", "count": 1}]}"""),
        ("not_null(nick, name) == 'a'", """{"nick": "b", "name": "a"}""", """{"name": "a"}"""),
        ("not_null(i, name) == 'a'", """{"i": 1, "name": "a"}""", """{"name": "a"}"""),
        ("reverse(name) == 'ab'", """{"name": "ab"}""", """{"name": "ba"}"""),
        ("reverse(tags) == must", """{"tags": ["a", "b"], "must": ["a", "b"]}""", """{"tags": ["a", "b"], "must": ["b", "a"]}"""),
        ("sort(tags) == tags", """{"tags": ["b", "a"]}""", """{"tags": ["a", "b"]}"""),
        ("sort_by(items, &count)[0].id == 'a'", """{"items": [{"id": "a", "count": 2}, {"id": "b", "count": 1}]}""", """{"items": [{"id": "a", "count": 1}, {"id": "b", "count": 1}]}"""),
        ("starts_with(shade, 'a')", """{"shade": "b"}""", """{"shade": "ab"}"""),
        ("sum(nums) == `0`", """{"nums": [1]}""", """{"nums": []}"""),
        ("to_array(name) == must", """{"name": "a", "must": []}""", """{"name": "a", "must": ["a"]}"""),
        ("to_number(name) == `3`", """{"name": "x"}""", """{"name": "3"}"""),
        ("to_string(item) == '{\"id\":\"b\"}'", """{"item": {"id": "a"}}""", """{"item": {"id": "b"}}"""),
        ("type(doc) == 'array'", """{"doc": {}}""", """{"doc": []}"""),
        ("length(values(holes)) == `2`", """{"holes": {"a": 1}}""", """{"holes": {"a": 1, "b": null}}"""),
    ];

    private static readonly Lazy<ConditionClient> Client = new(() => ConditionClient.Of(
        EveryKind.Shapes, EveryKind.Id, Cases.Select((test, index) => new Condition(EveryKind.Id, NameOf(index), test.Expression))));

    public static TheoryData<string> Expressions => [.. Cases.Select(test => test.Expression)];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_is_violated_where_it_is_false_and_nowhere_else(string expression)
    {
        int index = Array.FindIndex(Cases, test => test.Expression == expression);
        Assert.True(Client.Value.Checks("Every", NameOf(index)), "It is not checked.");
        Assert.Contains(NameOf(index), Client.Value.Violated(Value(Cases[index].Violates)));
        Assert.DoesNotContain(NameOf(index), Client.Value.Violated(Value(Cases[index].Holds)));
    }

    private static string NameOf(int index) => $"C{index}";

    private static string Value(string members)
    {
        JsonObject value = JsonNode.Parse(Required)!.AsObject();
        foreach ((string name, JsonNode? member) in JsonNode.Parse(members)!.AsObject())
        {
            value[name] = member?.DeepClone();
        }

        return value.ToJsonString();
    }
}
