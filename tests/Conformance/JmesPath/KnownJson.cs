using System.Text.Json.Nodes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Values;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Smithwright.Conformance.JmesPath;

/// <summary>JSON as values that are known in full, and back.</summary>
internal static class KnownJson
{
    public static AbstractValue Read(Node? json) =>
        JsonValues.ToAbstract(PositionedJson.Parse(new SourceFile("value.json", json?.ToJsonString() ?? "null")).Root!);

    /// <summary>The value as JSON; false when something of it is not known.</summary>
    public static bool TryWrite(AbstractValue value, out Node? json)
    {
        try
        {
            json = Write(value);
            return true;
        }
        catch (NotSupportedException)
        {
            json = null;
            return false;
        }
    }

    private static Node? Write(AbstractValue value) => value switch
    {
        NullValue => null,
        BooleanValue boolean => JsonValue.Create(boolean.Value),
        NumberValue number => JsonValue.Create(number.Value),
        TextValue text => JsonValue.Create(text.Text),
        ListValue { Complete: true } list => new System.Text.Json.Nodes.JsonArray([.. list.Known.Select(Write)]),
        MapValue { Complete: true } map => new System.Text.Json.Nodes.JsonObject(
            map.Entries.Select(entry => KeyValuePair.Create(((TextValue)entry.Key).Text, Write(entry.Value)))),
        _ => throw new NotSupportedException($"{value} is not known in full."),
    };
}
