using System.Globalization;
using System.Text.Json.Nodes;
using Smithwright.Conformance.Shapes;

namespace Smithwright.Conformance.Server;

/// <summary>
/// The text of a model. The files with the tests of servers have numbers of defaults as text, where the models that they are copies of have numbers; here they are
/// numbers again.
/// </summary>
internal static class ServedText
{
    private static readonly string[] Numbers = ["byte", "short", "integer", "long", "float", "double", "bigInteger", "bigDecimal", "timestamp", "intEnum"];

    public static string Of(TestModel model)
    {
        string text = File.ReadAllText(model.Path);
        JsonNode root = JsonNode.Parse(text)!;
        bool isChanged = false;
        foreach ((_, JsonNode? shape) in root["shapes"]!.AsObject())
        {
            foreach ((_, JsonNode? member) in shape!["members"]?.AsObject() ?? [])
            {
                isChanged |= Repair(model, member!);
            }
        }

        return isChanged ? root.ToJsonString() : text;
    }

    private static bool Repair(TestModel model, JsonNode member)
    {
        if (member["traits"]?[Traits.Default] is not JsonValue value
            || !value.TryGetValue(out string? number)
            || !Numbers.Contains(model.TypeOf((string)member["target"]!))
            || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return false;
        }

        member["traits"]![Traits.Default] = JsonNode.Parse(number);
        return true;
    }
}
