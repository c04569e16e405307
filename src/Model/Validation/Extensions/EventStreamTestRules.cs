using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Tests of event streams fit the messages and events of their operations (<c>EventStreamTestsTrait</c>).</summary>
internal static class EventStreamTestRules
{
    private const string Id = "EventStreamTestsTrait";
    private const string Trait = "smithy.test#eventStreamTests";

    public static void Check(RuleContext context)
    {
        foreach (GraphShape operation in context.Graph.With(Trait).Where(shape => shape.Operation is not null))
        {
            ImmutableArray<JsonNode> items = TraitNodes.Items(operation.Traits.Get(Trait));
            for (int i = 0; i < items.Length; i++)
            {
                if (items[i] is JsonObject test)
                {
                    Check(context, operation, test, $"{Id}.{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
                }
            }
        }
    }

    private static void Check(RuleContext context, GraphShape operation, JsonObject test, string id)
    {
        ImmutableArray<JsonNode> events = TraitNodes.Items(test["events"]);
        if (events.IsEmpty && test["initialRequest"] is null && test["initialRequestParams"] is null && test["initialResponse"] is null && test["initialResponseParams"] is null)
        {
            context.Error(id, operation, "A case needs at least one event, an initial request or an initial response.", test.Span);
        }

        Initial(context, operation, context.Graph.InputOf(operation), test["initialRequestParams"], id, "initialRequestParams");
        Initial(context, operation, context.Graph.OutputOf(operation), test["initialResponseParams"], id, "initialResponseParams");
        foreach (string part in new[] { "initialRequest", "initialResponse" })
        {
            if (test[part] is { } value && TraitNodes.Text(test[$"{part}Shape"]) is { } name && context.Graph.Find(name) is { } shape)
            {
                context.CheckValue($"{id}.{part}", operation, shape, value, part);
            }
        }

        for (int i = 0; i < events.Length; i++)
        {
            if (events[i] is JsonObject item)
            {
                Event(context, operation, item, $"{id}.events.{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            }
        }

        ProtocolTestRules.VendorParameters(context, id, operation, test, Trait);
    }

    private static void Initial(RuleContext context, GraphShape operation, GraphShape? message, JsonNode? value, string id, string name)
    {
        if (value is JsonObject parameters && message is not null)
        {
            foreach (GraphShape missing in context.Graph.MembersOf(message).Where(member => member.Has(TraitIds.Required) && parameters[member.Id.Member!] is null))
            {
                if (context.Graph.TargetOf(missing) is { } target && !target.Has(TraitIds.Streaming))
                {
                    context.Error($"{id}.{name}", operation, $"{name}: Missing required member '{missing.Id.Member}' of '{message.Id}'.", parameters.Span);
                }
            }

            // The stream is no part of the initial message.
            foreach (JsonProperty property in parameters.Properties)
            {
                if (context.Graph.MemberOf(message, property.Name) is { } member)
                {
                    context.CheckValue($"{id}.{name}", operation, member, property.Value, $"{name}.{property.Name}");
                }
            }
        }
    }

    private static void Event(RuleContext context, GraphShape operation, JsonObject item, string id)
    {
        bool isRequest = TraitNodes.Text(item["type"]) == "request";
        GraphShape? message = isRequest ? context.Graph.InputOf(operation) : context.Graph.OutputOf(operation);
        GraphShape? stream = message is null ? null
            : context.Graph.MembersOf(message).Select(context.Graph.TargetOf).OfType<GraphShape>().FirstOrDefault(target => target.IsUnion && target.Has(TraitIds.Streaming));
        if (item["params"] is not { } parameters)
        {
            return;
        }

        if (stream is null)
        {
            context.Error(
                id,
                operation,
                $"The case has an event of a {(isRequest ? "request" : "response")}, but '{operation.Id}' has no such stream of events.",
                item.Span);
        }
        else
        {
            context.CheckValue(id, operation, stream, parameters, "params");
        }
    }
}
