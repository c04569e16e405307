using System.Globalization;
using System.Text.RegularExpressions;
using Smithwright.Model.Text;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;
using Smithwright.Model.Validation.Selectors;

namespace Smithwright.Model.Validation.Events;

/// <summary>The validators that the metadata of a model sets up (https://smithy.io/2.0/spec/model-validation.html#validators): <c>EmitEachSelector</c> and <c>EmitNoneSelector</c>.</summary>
internal static class ConfiguredValidators
{
    private static readonly Regex Placeholder = new(@"@\{(?<path>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Reports validators that cannot be made; they keep a model from being loaded.</summary>
    public static void CheckForm(RuleContext context)
    {
        foreach ((JsonObject validator, string name) in All(context.Graph))
        {
            if (name is "EmitEachSelector" or "EmitNoneSelector")
            {
                if (ConfigurationOf(validator)?["selector"] is not JsonString selector)
                {
                    context.ErrorOfModel("Model", validator.Span, $"Validator '{name}' needs a selector.");
                }
                else if (!Selector.TryParse(selector.Value, out _, out string message))
                {
                    context.ErrorOfModel("Model", selector.Span, message);
                }
            }
            else if (name == "UnreferencedShape" && ConfigurationOf(validator)?["rootShapeSelector"] is JsonString root && !Selector.TryParse(root.Value, out _, out string fault))
            {
                context.ErrorOfModel("Model", root.Span, fault);
            }
        }
    }

    public static void Run(RuleContext context)
    {
        foreach ((JsonObject validator, string name) in All(context.Graph))
        {
            if (name is not ("EmitEachSelector" or "EmitNoneSelector")
                || ConfigurationOf(validator) is not { } configuration
                || configuration["selector"] is not JsonString selector
                || !Selector.TryParse(selector.Value, out Selector? parsed, out _))
            {
                continue;
            }

            string id = (validator["id"] as JsonString)?.Value ?? name;
            EventSeverity severity = SeverityOf(validator, EventSeverity.Danger);
            HashSet<string> spaces = new(ShapeRules.Texts(validator["namespaces"]).Select(text => text.Value), StringComparer.Ordinal);
            if (name == "EmitEachSelector")
            {
                EmitEach(context, validator, configuration, parsed, id, severity, spaces);
            }
            else if (!parsed.Select(context.Graph).Any(shape => IsIn(shape, spaces)))
            {
                context.ReportOfModel(id, severity, validator.Span, MessageOf(validator) ?? $"No shape matches the selector {SingleLine.Of(selector.Value)}");
            }
        }
    }

    public static EventSeverity SeverityOf(JsonObject validator, EventSeverity otherwise) => (validator["severity"] as JsonString)?.Value switch
    {
        "NOTE" => EventSeverity.Note,
        "WARNING" => EventSeverity.Warning,
        "DANGER" => EventSeverity.Danger,
        "ERROR" => EventSeverity.Error,
        _ => otherwise,
    };

    private static void EmitEach(
        RuleContext context, JsonObject validator, JsonObject configuration, Selector selector, string id, EventSeverity severity, HashSet<string> spaces)
    {
        string? bindTo = (configuration["bindToTrait"] as JsonString)?.Value;
        bindTo = bindTo is null || bindTo.IndexOf('#') >= 0 ? bindTo : $"smithy.api#{bindTo}";
        string? template = (configuration["messageTemplate"] as JsonString)?.Value;
        HashSet<(GraphShape, string)> seen = new();
        selector.Each(context.Graph, context.Graph.All, (scope, shape) =>
        {
            if (!IsIn(shape, spaces) || !context.Graph.IsOwn(shape) || (bindTo is not null && !shape.Has(bindTo)))
            {
                return;
            }

            string message = template is null ? MessageOf(validator) ?? $"'{shape.Id}' matches the selector {SingleLine.Of(selector.Text)}" : Expand(template, scope, shape);
            if (seen.Add((shape, message)))
            {
                context.Report(id, severity, shape, message, bindTo is null ? null : shape.Traits.Get(bindTo)?.Span);
            }
        });
    }

    private static string Expand(string template, SelectorContext scope, GraphShape shape)
    {
        AttributeValue root = new AttributeValue.OfShape(shape, scope.Variables);
        return SingleLine.Of(Placeholder.Replace(template, match => Text(root.Get(match.Groups["path"].Value.Split('|').Select(part => part.Trim()).ToArray())))).Replace("@@", "@");
    }

    private static string Text(AttributeValue value) => value.IsProjection ? $"[{string.Join(", ", value.Values.Select(Text))}]" : value.Text;

    private static bool IsIn(GraphShape shape, HashSet<string> spaces) =>
        spaces.Count == 0 || spaces.Contains(shape.Id.Namespace) || spaces.Any(space => shape.Id.Namespace.StartsWith(string.Format(CultureInfo.InvariantCulture, "{0}.", space), StringComparison.Ordinal));

    private static string? MessageOf(JsonObject validator) => (validator["message"] as JsonString)?.Value is { } message ? SingleLine.Of(message) : null;

    private static JsonObject? ConfigurationOf(JsonObject validator) => validator["configuration"] as JsonObject;

    private static IEnumerable<(JsonObject Validator, string Name)> All(ModelGraph graph) =>
        from item in (graph.Metadata?["validators"] as JsonArray)?.Items.OfType<JsonObject>() ?? []
        where item["name"] is JsonString
        select (item, ((JsonString)item["name"]!).Value);
}
