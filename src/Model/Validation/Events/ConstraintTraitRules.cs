using System.Globalization;
using System.Text.RegularExpressions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Values of traits that contradict themselves: <c>LengthTrait</c>, <c>RangeTrait</c>, <c>EnumTrait</c>, <c>MediaType</c>, <c>XmlNamespaceTrait</c>, <c>CorsTrait</c>, <c>HttpApiKeyAuthTrait</c>.</summary>
internal static class ConstraintTraitRules
{
    private static readonly Regex MediaType = new(
        "^\\s*[A-Za-z0-9!#$%&'*+.^_`|~-]+/[A-Za-z0-9!#$%&'*+.^_`|~-]+\\s*(;\\s*[A-Za-z0-9!#$%&'*+.^_`|~-]+=([A-Za-z0-9!#$%&'*+.^_`|~-]+|\"([^\"\\\\]|\\\\.)*\")\\s*)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static void Lengths(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(TraitIds.Length))
        {
            JsonObject? trait = shape.Traits.Get(TraitIds.Length) as JsonObject;
            (decimal? min, decimal? max) = (Number(trait?["min"]), Number(trait?["max"]));
            string? message = min < 0 ? "The minimum of trait 'length' cannot be negative."
                : max < 0 ? "The maximum of trait 'length' cannot be negative."
                : min > max ? $"The minimum of trait 'length', {Text(trait, "min")}, is more than its maximum, {Text(trait, "max")}."
                : null;
            Report(context, "LengthTrait", shape, TraitIds.Length, message);
        }
    }

    public static void Ranges(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(TraitIds.Range))
        {
            JsonObject? trait = shape.Traits.Get(TraitIds.Range) as JsonObject;
            (decimal? min, decimal? max) = (Number(trait?["min"]), Number(trait?["max"]));
            GraphShape? target = context.Graph.TargetOf(shape);
            if (target is { IsNumber: true } && target.Simple is not (SimpleKind.Float or SimpleKind.Double or SimpleKind.BigDecimal))
            {
                Report(context, "RangeTrait", shape, TraitIds.Range, IsFraction(min) ? $"The minimum of trait 'range' of a whole number cannot be {Text(trait, "min")}." : null);
                Report(context, "RangeTrait", shape, TraitIds.Range, IsFraction(max) ? $"The maximum of trait 'range' of a whole number cannot be {Text(trait, "max")}." : null);
            }

            Report(context, "RangeTrait", shape, TraitIds.Range, min > max ? $"The minimum of trait 'range', {Text(trait, "min")}, is more than its maximum, {Text(trait, "max")}." : null);
        }
    }

    public static void Enums(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(TraitIds.Enum))
        {
            JsonObject[] items = (shape.Traits.Get(TraitIds.Enum) as JsonArray)?.Items.OfType<JsonObject>().ToArray() ?? [];
            string[] names = items.Select(item => (item["name"] as JsonString)?.Value).OfType<string>().ToArray();
            foreach (string? value in items.Where(item => names.Length > 0 && item["name"] is null).Select(item => (item["value"] as JsonString)?.Value))
            {
                Report(context, "EnumTrait", shape, TraitIds.Enum, $"Value '{value}' of trait 'enum' has no name, but others have.");
            }

            foreach (string name in Repeated(names))
            {
                Report(context, "EnumTrait", shape, TraitIds.Enum, $"Several values of trait 'enum' have the name '{name}'.");
            }

            foreach (string value in Repeated(items.Select(item => (item["value"] as JsonString)?.Value).OfType<string>()))
            {
                Report(context, "EnumTrait", shape, TraitIds.Enum, $"Several values of trait 'enum' are '{value}'.");
            }
        }
    }

    public static void MediaTypes(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(TraitIds.MediaType))
        {
            string? text = shape.Traits.GetString(TraitIds.MediaType);
            Report(context, "MediaType", shape, TraitIds.MediaType, text is not null && !MediaType.IsMatch(text) ? $"'{text}' is no media type." : null);
        }
    }

    public static void XmlNamespaces(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(TraitIds.XmlNamespace))
        {
            string? uri = ((shape.Traits.Get(TraitIds.XmlNamespace) as JsonObject)?["uri"] as JsonString)?.Value;
            Report(context, "XmlNamespaceTrait", shape, TraitIds.XmlNamespace, uri is not null && !IsUri(uri) ? $"'{uri}' is no URI." : null);
        }
    }

    public static void Cors(RuleContext context)
    {
        const string Trait = "smithy.api#cors";
        foreach (GraphShape shape in context.Graph.With(Trait))
        {
            bool hasBoth = shape.Traits.Get(Trait) is JsonObject trait && trait["origin"] is not null && trait["origins"] is not null;
            Report(context, "CorsTrait", shape, Trait, hasBoth ? "Trait 'cors' cannot have both 'origin' and 'origins'." : null);
        }
    }

    public static void ApiKeys(RuleContext context)
    {
        foreach (GraphShape shape in context.Graph.With(TraitIds.HttpApiKeyAuth))
        {
            bool isWrong = shape.Traits.Get(TraitIds.HttpApiKeyAuth) is JsonObject trait && trait["scheme"] is not null && trait["in"] is JsonString place && place.Value != "header";
            Report(
                context,
                "HttpApiKeyAuthTrait",
                shape,
                TraitIds.HttpApiKeyAuth,
                isWrong ? "A 'scheme' is only sent in a header; expected \"in\" to be \"header\"." : null);
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> texts) => texts.GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    private static bool IsUri(string text) => text.Length > 0 && (text[0] is '/' or '#' || Uri.TryCreate(text, UriKind.Absolute, out _) || (text.IndexOf(':') < 0 && Uri.IsWellFormedUriString(text, UriKind.Relative)));

    private static bool IsFraction(decimal? number) => number is { } value && value != decimal.Truncate(value);

    private static string Text(JsonObject? trait, string name) => (trait?[name] as JsonNumber)?.Text ?? "";

    private static decimal? Number(JsonNode? node) =>
        node is JsonNumber number && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static void Report(RuleContext context, string id, GraphShape shape, string trait, string? message)
    {
        if (message is not null)
        {
            context.ErrorAt(id, shape, trait, message);
        }
    }
}
