using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Assembly.Statements;

/// <summary>Reads <c>smithwright.api#override</c>, an object of traits, and <c>smithwright.api#without</c>, an array of trait ids.</summary>
internal sealed class TraitChangeReader(ProblemSink problems)
{
    /// <summary>The changes that an <c>apply</c> statement makes; what is malformed is reported and left out.</summary>
    public IEnumerable<TraitChange> Read(TraitApplication application)
    {
        ShapeId target = application.Target.Value;
        if (application.Traits.Get(TraitIds.Override) is JsonNode replaced)
        {
            foreach (JsonProperty property in Properties(replaced))
            {
                yield return new TraitChange(target, property.Name, property.Value, property.NameSpan);
            }
        }

        if (application.Traits.Get(TraitIds.Without) is JsonNode removed)
        {
            foreach (JsonString id in Ids(removed))
            {
                yield return new TraitChange(target, id.Value, null, id.Span);
            }
        }
    }

    private IEnumerable<JsonProperty> Properties(JsonNode node)
    {
        if (node is not JsonObject { Properties.IsEmpty: false } traits)
        {
            Report(node, $"Expected trait 'override' to be an object of the traits that it replaces, such as {{\"{TraitIds.Length}\": {{\"max\": 10}}}}.");
            return [];
        }

        return traits.Properties.Where(property => IsTraitId(property.Name, property.NameSpan));
    }

    private IEnumerable<JsonString> Ids(JsonNode node)
    {
        if (node is not JsonArray { Items.IsEmpty: false } ids || ids.Items.Any(item => item is not JsonString))
        {
            Report(node, $"Expected trait 'without' to be an array of the ids of the traits that it takes away, such as [\"{TraitIds.Length}\"].");
            return [];
        }

        return ids.Items.Cast<JsonString>().Where(id => IsTraitId(id.Value, id.Span));
    }

    private bool IsTraitId(string text, SourceSpan span)
    {
        bool isId = ShapeId.TryParse(text, out ShapeId id) && id.Member is null;
        if (!isId)
        {
            problems.Add(ProblemIds.InvalidTrait, span, $"Expected the absolute id of a trait, such as '{TraitIds.Length}', but found '{text}'.");
        }

        return isId;
    }

    private void Report(JsonNode node, string message) => problems.Add(ProblemIds.InvalidTrait, node.Span, message);
}
