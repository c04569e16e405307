using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Values of enums are texts or whole numbers, and differ (<c>EnumShape</c>).</summary>
internal static class EnumShapeRule
{
    private const string Id = "EnumShape";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.Own.Where(shape => shape.Aggregate is AggregateKind.Enum or AggregateKind.IntEnum))
        {
            HashSet<string> values = new(StringComparer.Ordinal);
            foreach (GraphShape member in context.Graph.MembersOf(shape))
            {
                JsonNode? value = member.Traits.Get(TraitIds.EnumValue);
                string? message = shape.Aggregate == AggregateKind.Enum ? OfText(member, value, values) : OfNumber(member, value, values);
                if (message is not null)
                {
                    context.Error(Id, member, message, value?.Span);
                }

                if (member.Id.Member!.Any(char.IsLower))
                {
                    context.Report(
                        Id,
                        EventSeverity.Warning,
                        member,
                        $"The name of enum member '{member.Id.Member}' does not consist of upper-case letters, digits and underscores.");
                }
            }
        }
    }

    private static string? OfText(GraphShape member, JsonNode? value, HashSet<string> values) => value switch
    {
        null => values.Add(member.Id.Member!) ? null : $"Another member has the value '{member.Id.Member}'.",
        JsonString { Value: "" } => "The value of an enum member cannot be empty.",
        JsonString text => values.Add(text.Value) ? null : $"Another member has the value '{SingleLine.Of(text.Value)}'.",
        _ => $"The value of an enum member must be a string, not of type {value.Kind}.",
    };

    private static string? OfNumber(GraphShape member, JsonNode? value, HashSet<string> values) =>
        value is not JsonNumber number ? $"Member '{member.Id.Member}' of an intEnum must have an integer as its value."
        : !int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? $"The value of an intEnum member must be an integer of 32 bits, not {number.Text}."
        : values.Add(number.Text) ? null
        : $"Another member has the value {number.Text}.";
}
