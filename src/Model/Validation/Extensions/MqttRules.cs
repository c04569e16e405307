using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>Topics of MQTT (<c>MqttTopicLabel</c>, <c>MqttTopicConflict</c>).</summary>
internal static class MqttRules
{
    private const string Publish = "smithy.mqtt#publish";
    private const string Subscribe = "smithy.mqtt#subscribe";
    private const string Label = "smithy.mqtt#topicLabel";

    public static void Labels(RuleContext context)
    {
        foreach ((GraphShape operation, string trait, string topic) in Topics(context.Graph))
        {
            string[] labels = topic.Split('/').Where(UriPatternParts.IsLabel).Select(UriPatternParts.NameOf).ToArray();
            GraphShape? input = context.Graph.InputOf(operation);
            GraphShape[] bound = input is null ? [] : context.Graph.MembersOf(input).Where(member => member.Has(Label)).ToArray();
            string[] missing = labels.Where(label => bound.All(member => member.Id.Member != label)).ToArray();
            if (missing.Length > 0)
            {
                context.ErrorAt(
                    "MqttTopicLabel",
                    operation,
                    trait,
                    $"The topic '{topic}' has labels without a member of the input that has the trait 'topicLabel': {TraitNodes.Names(missing)}.");
            }

            foreach (GraphShape member in bound.Where(member => !labels.Contains(member.Id.Member)))
            {
                context.ErrorAt(
                    "MqttTopicLabel",
                    member,
                    Label,
                    $"Member '{member.Id.Member}' has the trait 'topicLabel', but the topic of '{operation.Id}' has no such label: {topic}");
            }
        }
    }

    /// <summary>What is sent to one topic is of one shape.</summary>
    public static void Conflicts(RuleContext context)
    {
        (GraphShape Operation, string Trait, string Topic, ShapeId Payload)[] uses = Topics(context.Graph)
            .Select(use => (use.Operation, use.Trait, use.Topic, Payload: PayloadOf(context.Graph, use.Operation, use.Trait)))
            .Where(use => use.Payload is not null)
            .Select(use => (use.Operation, use.Trait, use.Topic, use.Payload!.Value))
            .ToArray();
        foreach (IGrouping<string, (GraphShape Operation, string Trait, string Topic, ShapeId Payload)> group in uses.GroupBy(use => use.Topic, StringComparer.Ordinal))
        {
            foreach ((GraphShape operation, string trait, string topic, ShapeId payload) in group)
            {
                string[] others = group.Where(other => other.Payload != payload).Select(other => $"{other.Operation.Id}").ToArray();
                if (others.Length > 0)
                {
                    context.ErrorAt(
                        "MqttTopicConflict",
                        operation,
                        trait,
                        $"Operation '{operation.Id}' uses the topic '{topic}' for '{payload}', but others use it for something else: {TraitNodes.Names(others)}.");
                }
            }
        }
    }

    private static IEnumerable<(GraphShape Operation, string Trait, string Topic)> Topics(ModelGraph graph) =>
        from operation in graph.Operations
        from trait in new[] { Publish, Subscribe }
        let topic = operation.Traits.GetString(trait)
        where topic is not null
        select (operation, trait, topic);

    private static ShapeId? PayloadOf(ModelGraph graph, GraphShape operation, string trait) => trait == Publish
        ? graph.InputOf(operation)?.Id
        : graph.OutputOf(operation) is { } output
            ? graph.MembersOf(output).Select(graph.TargetOf).OfType<GraphShape>().FirstOrDefault(target => target.Has(TraitIds.Streaming))?.Id
            : null;
}
