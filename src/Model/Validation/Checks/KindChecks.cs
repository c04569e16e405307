using System.Globalization;
using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Validation.Checks;

/// <summary>Checks of what kind of JSON value a trait has; enough for most traits.</summary>
internal static class KindChecks
{
    /// <summary>A trait that says something by being there; its value is an object, mostly empty.</summary>
    public static void Annotation(TraitUse use)
    {
        if (use.Value is not JsonObject)
        {
            Wrong(use, use.Value, "an object such as {}");
        }
    }

    public static void Text(TraitUse use)
    {
        if (use.Value is not JsonString)
        {
            Wrong(use, use.Value, "a string");
        }
    }

    public static void NonEmptyText(TraitUse use)
    {
        if (use.Value is not JsonString { Value.Length: > 0 })
        {
            Wrong(use, use.Value, "a string that is not empty");
        }
    }

    public static void Texts(TraitUse use)
    {
        if (use.Value is not JsonArray array)
        {
            Wrong(use, use.Value, "an array of strings");
            return;
        }

        foreach (JsonNode item in array.Items.Where(item => item is not JsonString))
        {
            use.Report(item, $"Expected every item of trait '{use.Name}' to be a string, but found {Describe(item)}.");
        }
    }

    public static void OneOf(TraitUse use, params string[] legal)
    {
        if (use.Value is not JsonString text)
        {
            Wrong(use, use.Value, "a string");
        }
        else if (!legal.Contains(text.Value))
        {
            string all = string.Join(", ", legal.Select(value => $"\"{value}\""));
            use.Report(text, $"Expected trait '{use.Name}' to be one of {all}{NearestName.Suggest(text.Value, legal)}");
        }
    }

    public static void Integer(TraitUse use, JsonNode node, int min, int max) => Integer(use, node, min, max, $"trait '{use.Name}'");

    /// <param name="what">What must be the integer.</param>
    public static void Integer(TraitUse use, JsonNode node, int min, int max, string what)
    {
        bool legal = node is JsonNumber number
            && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value >= min
            && value <= max;
        if (!legal)
        {
            use.Report(node, $"Expected {what} to be an integer from {min} to {max}, but found {Describe(node)}.");
        }
    }

    /// <summary>An object of which some members, where they are there, must be of some kind, and some must be there.</summary>
    public static void Members(TraitUse use, Dictionary<string, string> kinds, params string[] required)
    {
        if (use.Value is not JsonObject node)
        {
            Wrong(use, use.Value, "an object");
            return;
        }

        foreach (JsonProperty property in node.Properties)
        {
            if (kinds.TryGetValue(property.Name, out string? kind) && property.Value.Kind != kind)
            {
                use.Report(
                    property.Value,
                    $"Expected \"{property.Name}\" of trait '{use.Name}' to be of type {kind}, but found {Describe(property.Value)}.");
            }
            else if (kind is null && KnownTraits.IsOwn(use.Id) && NearestName.Find(property.Name, kinds.Keys) is string nearest && node[nearest] is null)
            {
                use.Report(property.NameSpan, $"Trait '{use.Name}' has no \"{property.Name}\"; did you mean \"{nearest}\"?");
            }
        }

        foreach (string name in required.Where(name => node[name] is null))
        {
            use.Report(node, $"Expected trait '{use.Name}' to have \"{name}\".");
        }
    }

    /// <summary>As <see cref="Members"/>, of an object that has no other members: those of our own traits, which no newer Smithy adds to.</summary>
    public static void AllMembers(TraitUse use, Dictionary<string, string> kinds, params string[] required)
    {
        Members(use, kinds, required);
        foreach (JsonProperty property in (use.Kept as JsonObject)?.Properties.AsEnumerable() ?? [])
        {
            if (!kinds.ContainsKey(property.Name))
            {
                string all = string.Join(", ", kinds.Keys.Select(name => $"\"{name}\""));
                use.Report(property.NameSpan, $"Trait '{use.Name}' has no \"{property.Name}\"; expected {all}.");
            }
        }
    }

    /// <summary>Checks the trait further if it is on a fitting shape.</summary>
    public static void On(TraitUse use, Func<ShapeDefinition, bool> fits, string expected, TraitCheck check)
    {
        if (fits(use.Target))
        {
            check(use);
        }
        else
        {
            use.Report(use.Value, $"Trait '{use.Name}' is for {expected}, but '{use.Target.Id}' is of type {use.Target.Type}.");
        }
    }

    public static bool IsText(ShapeDefinition shape) =>
        shape is SimpleDefinition { Kind: SimpleKind.String } or AggregateDefinition { Kind: AggregateKind.Enum };

    public static bool IsList(ShapeDefinition shape) => shape is AggregateDefinition { Kind: AggregateKind.List };

    public static void Wrong(TraitUse use, JsonNode node, string expected) =>
        use.Report(node, $"Expected trait '{use.Name}' to be {expected}, but found {Describe(node)}.");

    public static string Describe(JsonNode node) => node switch
    {
        JsonNumber number => number.Text,
        JsonString { Value.Length: < 40 } text => $"\"{text.Value}\"",
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        JsonNull => "null",
        JsonString => "a string",
        _ => $"an {node.Kind}",
    };
}
