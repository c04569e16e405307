using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>
/// What a model says of the events about it: suppressions in its metadata and in the trait <c>suppress</c>, and severities that it raises
/// (https://smithy.io/2.0/spec/model-validation.html#suppressions). Errors can be neither suppressed nor changed.
/// </summary>
internal sealed class EventFilter
{
    private readonly ModelGraph _graph;
    private readonly (string Id, string Namespace)[] _suppressions;
    private readonly (string Id, string Namespace, EventSeverity Severity)[] _overrides;

    public EventFilter(ModelGraph graph)
    {
        _graph = graph;
        _suppressions = Items(graph, "suppressions").Select(item => (Text(item, "id"), Text(item, "namespace"))).ToArray();
        _overrides = Items(graph, "severityOverrides")
            .Select(item => (Text(item, "id"), Text(item, "namespace"), ConfiguredValidators.SeverityOf(item, EventSeverity.Note)))
            .ToArray();
    }

    public IEnumerable<ModelEvent> Apply(IEnumerable<ModelEvent> events) => events.Where(found => !IsSuppressed(found)).Select(Raise);

    /// <summary>Reports what cannot be understood of both lists; it keeps a model from being loaded.</summary>
    public static void CheckForm(RuleContext context)
    {
        CheckForm(context, "suppressions", "id", "namespace");
        CheckForm(context, "severityOverrides", "id", "namespace", "severity");
    }

    private static void CheckForm(RuleContext context, string name, params string[] required)
    {
        if (context.Graph.Metadata?[name] is not { } list)
        {
            return;
        }

        if (list is not JsonArray array)
        {
            context.ErrorOfModel("Model", list.Span, $"Expected metadata '{name}' to be an array of objects, but found a value of type {list.Kind}.");
            return;
        }

        foreach (JsonNode item in array.Items)
        {
            if (item is not JsonObject entry)
            {
                context.ErrorOfModel("Model", item.Span, $"Expected every item of metadata '{name}' to be an object, but found a value of type {item.Kind}.");
            }
            else if (required.FirstOrDefault(member => entry[member] is not JsonString) is { } missing)
            {
                context.ErrorOfModel("Model", entry.Span, $"Expected every item of metadata '{name}' to have a string \"{missing}\".");
            }
            else if (name == "severityOverrides" && entry["severity"] is JsonString { Value: not ("WARNING" or "DANGER") } severity)
            {
                context.ErrorOfModel("Model", severity.Span, $"Expected the severity of an override to be WARNING or DANGER, but found '{severity.Value}'.");
            }
        }
    }

    private bool IsSuppressed(ModelEvent found)
    {
        if (found.Severity == EventSeverity.Error)
        {
            return false;
        }

        string space = found.Shape?.Namespace ?? "";
        if (_suppressions.Any(suppression => Covers(suppression.Id, found.Id) && (suppression.Namespace == "*" || suppression.Namespace == space)))
        {
            return true;
        }

        return found.Shape is { } id && (HasSuppression(id) || (id.Member is not null && HasSuppression(id.Root)));

        bool HasSuppression(ShapeId shape) => ShapeRules.Texts(_graph.Find(shape)?.Traits.Get("smithy.api#suppress")).Any(text => Covers(text.Value, found.Id));
    }

    private ModelEvent Raise(ModelEvent found)
    {
        string space = found.Shape?.Namespace ?? "";
        EventSeverity severity = _overrides
            .Where(change => Covers(change.Id, found.Id) && (change.Namespace == "*" || change.Namespace == space))
            .Select(change => change.Severity)
            .DefaultIfEmpty(EventSeverity.Note)
            .Max();
        return severity > found.Severity && found.Severity != EventSeverity.Error ? found with { Severity = severity } : found;
    }

    /// <summary>Whether an id is the same, or a more general one.</summary>
    private static bool Covers(string general, string id) =>
        id == general || (id.StartsWith(general, StringComparison.Ordinal) && id.Length > general.Length && id[general.Length] == '.');

    private static IEnumerable<JsonObject> Items(ModelGraph graph, string name) => (graph.Metadata?[name] as JsonArray)?.Items.OfType<JsonObject>() ?? [];

    private static string Text(JsonObject item, string name) => (item[name] as JsonString)?.Value ?? "";
}
