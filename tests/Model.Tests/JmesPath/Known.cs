using System.Text.Json.Nodes;
using Smithwright.Model.JmesPath.Evaluation;
using Smithwright.Model.JmesPath.Syntax;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;

namespace Smithwright.Model.Tests.JmesPath;

/// <summary>JSON as values that are known in full, and back.</summary>
internal static class Known
{
    public static AbstractValue Value(string json) => JsonValues.ToAbstract(PositionedJson.Parse(new SourceFile("value.json", json)).Root!);

    public static Expression Expression(string text) =>
        JmesPathParser.Parse(text) is { Expression: { } expression } ? expression : throw new FormatException(text);

    public static AbstractValue Evaluate(string expression, string json) => JmesPathEvaluator.Evaluate(Expression(expression), Value(json));

    /// <summary>The value as JSON, which fails when anything of it is not known.</summary>
    public static System.Text.Json.Nodes.JsonNode? ToJson(AbstractValue value) => value switch
    {
        NullValue => null,
        BooleanValue boolean => JsonValue.Create(boolean.Value),
        NumberValue number => JsonValue.Create(number.Value),
        TextValue text => JsonValue.Create(text.Text),
        ListValue { Complete: true } list => new System.Text.Json.Nodes.JsonArray([.. list.Known.Select(ToJson)]),
        MapValue { Complete: true } map => new System.Text.Json.Nodes.JsonObject(
            map.Entries.Select(entry => KeyValuePair.Create(((TextValue)entry.Key).Text, ToJson(entry.Value)))),
        _ => throw new InvalidOperationException($"Not known in full: {value}"),
    };
}
