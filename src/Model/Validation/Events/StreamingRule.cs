using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>Where streams may stand (<c>StreamingTrait</c>), and how the members of events are bound (<c>EventPayloadTrait</c>).</summary>
internal static class StreamingRule
{
    private const string Id = "StreamingTrait";

    public static void Check(RuleContext context)
    {
        ModelGraph graph = context.Graph;
        HashSet<GraphShape> streaming = new(graph.With(TraitIds.Streaming).Where(shape => !shape.IsMember));
        foreach (GraphShape stream in streaming.Where(shape => shape.IsUnion))
        {
            CheckEvents(context, stream);
        }

        GraphShape[] containers = graph.Structures.Where(structure => StreamOf(structure) is not null).ToArray();
        foreach (GraphShape container in containers)
        {
            CheckContainer(context, container, StreamOf(container)!);
        }

        CheckPayloads(context, streaming);

        GraphShape? StreamOf(GraphShape structure) => graph.MembersOf(structure).Select(graph.TargetOf).OfType<GraphShape>().FirstOrDefault(streaming.Contains);
    }

    /// <summary><c>EventPayloadTrait</c>: beside a payload there is no place for members that are no headers.</summary>
    public static void EventPayload(RuleContext context)
    {
        foreach (GraphShape structure in context.Graph.Structures)
        {
            ImmutableArray<GraphShape> members = context.Graph.MembersOf(structure);
            if (members.Any(member => member.Has(TraitIds.EventPayload)))
            {
                string[] unbound = members.Where(member => !member.Has(TraitIds.EventPayload) && !member.Has(TraitIds.EventHeader)).Select(member => $"'{member.Id.Member}'").ToArray();
                if (unbound.Length > 0)
                {
                    context.Error(
                        "EventPayloadTrait",
                        structure,
                        $"One member of '{structure.Id}' has the trait 'eventPayload', so that all others need the trait 'eventHeader': {string.Join(", ", unbound)}.");
                }
            }
        }
    }

    private static void CheckEvents(RuleContext context, GraphShape stream)
    {
        string[] others = context.Graph.MembersOf(stream)
            .Where(member => context.Graph.TargetOf(member) is { IsStructure: false })
            .Select(member => $"'{member.Id.Member}'")
            .ToArray();
        if (others.Length > 0)
        {
            context.Error(Id, stream, $"Each member of the event stream '{stream.Id}' must target a structure, but these do not: {string.Join(", ", others)}.");
        }
    }

    /// <summary>A structure with a stream is the input or output of operations, and nothing else; one of known length only the input.</summary>
    private static void CheckContainer(RuleContext context, GraphShape container, GraphShape stream)
    {
        foreach (Relation relation in context.Graph.Incoming(container))
        {
            if (relation.Name is "input" or "mixin" || (relation.Name == "output" && !stream.Has(TraitIds.RequiresLength)))
            {
                continue;
            }

            if (relation.Name == "output")
            {
                context.Error(
                    Id,
                    container,
                    $"The stream '{stream.Id}' needs a length, so that '{container.Id}' can only be the input of an operation, not the output of '{relation.From.Id}'.");
            }
            else if (relation.From.IsMember)
            {
                context.Error(Id, relation.From, $"Member '{relation.From.Id}' cannot target '{container.Id}', which contains a stream.");
            }
            else
            {
                context.Error(Id, relation.From, $"The {relation.Name} of '{relation.From.Id}' cannot be '{container.Id}', which contains a stream.");
            }
        }
    }

    /// <summary>Streams of operations with HTTP bindings are bodies.</summary>
    private static void CheckPayloads(RuleContext context, HashSet<GraphShape> streaming)
    {
        foreach (GraphShape service in context.Graph.Services.Where(service => !service.Traits.All.IsEmpty))
        {
            foreach (GraphShape message in context.ReachOf(service).Operations
                .Where(operation => operation.Has(TraitIds.Http))
                .SelectMany(operation => new[] { context.Graph.InputOf(operation), context.Graph.OutputOf(operation) })
                .OfType<GraphShape>()
                .Distinct())
            {
                foreach (GraphShape member in context.Graph.MembersOf(message)
                    .Where(member => !member.Has(TraitIds.HttpPayload) && context.Graph.TargetOf(member) is { IsBlob: true } target && streaming.Contains(target)))
                {
                    context.Error(
                        Id,
                        member,
                        $"Member '{member.Id}' targets a stream, and needs the trait 'httpPayload', because service '{service.Id}' has HTTP bindings.");
                }
            }
        }
    }
}
