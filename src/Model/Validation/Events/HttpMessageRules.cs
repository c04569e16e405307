using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Events;

/// <summary>What the members of messages are bound to.</summary>
internal static class HttpMessageRules
{
    private static readonly string[] OfRequests =
        [TraitIds.HttpLabel, TraitIds.HttpQuery, TraitIds.HttpQueryParams, TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload, TraitIds.HostLabel];

    private static readonly string[] OfResponses = [TraitIds.HttpHeader, TraitIds.HttpPrefixHeaders, TraitIds.HttpPayload, TraitIds.HttpResponseCode];

    /// <summary>Headers that belong to the connection, in requests and in responses.</summary>
    private static readonly string[] Reserved =
    [
        "connection", "content-length", "expect", "host", "max-forwards", "proxy-authenticate", "server", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "x-forwarded-for",
        "proxy-authorization", "proxy-connection", "content-encoding",
    ];

    /// <summary><c>HttpPayload</c>: where one member is all of the body, there is no place for members that are bound to none.</summary>
    public static void Payload(RuleContext context)
    {
        foreach ((GraphShape structure, bool isInput) in Messages(context.Graph))
        {
            ImmutableArray<GraphShape> members = context.Graph.MembersOf(structure);
            if (!members.Any(member => member.Has(TraitIds.HttpPayload)))
            {
                continue;
            }

            string[] bindings = isInput ? OfRequests : OfResponses;
            string[] unbound = members.Where(member => !bindings.Any(binding => member.Has(binding))).Select(member => $"'{member.Id.Member}'").ToArray();
            if (unbound.Length > 0)
            {
                context.Error(
                    "HttpPayload",
                    structure,
                    $"One member of '{structure.Id}' is all of the body, but these are bound to no other part of the {(isInput ? "request" : "response")}: {string.Join(", ", unbound)}.");
            }
        }
    }

    /// <summary><c>HttpQueryTrait</c>.</summary>
    public static void Query(RuleContext context)
    {
        foreach (GraphShape structure in context.Graph.Structures)
        {
            foreach (IGrouping<string, GraphShape> group in context.Graph.MembersOf(structure)
                .Where(member => member.Traits.GetString(TraitIds.HttpQuery) is not null)
                .GroupBy(member => member.Traits.GetString(TraitIds.HttpQuery)!, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any()))
            {
                context.Error("HttpQueryTrait", structure, $"Several members of '{structure.Id}' are bound to the query parameter '{group.Key}': {Names(group)}.");
            }
        }

        foreach (GraphShape operation in HttpTraits.Operations(context.Graph))
        {
            if (HttpTraits.UriOf(operation) is { } uri && context.Graph.InputOf(operation) is { } input)
            {
                foreach (GraphShape member in context.Graph.MembersOf(input).Where(member => member.Traits.GetString(TraitIds.HttpQuery) is { } name && uri.Query.ContainsKey(name)))
                {
                    context.Error(
                        "HttpQueryTrait", input, $"Query parameter '{member.Traits.GetString(TraitIds.HttpQuery)}' of member '{member.Id.Member}' is a literal of the URI of '{operation.Id}': {uri.Text}",
                        member.Traits.Get(TraitIds.HttpQuery)?.Span);
                }
            }
        }
    }

    /// <summary><c>HttpHeaderTrait</c>.</summary>
    public static void Headers(RuleContext context)
    {
        foreach (GraphShape structure in context.Graph.Structures)
        {
            ImmutableArray<GraphShape> bound = context.Graph.MembersOf(structure).Where(member => member.Traits.GetString(TraitIds.HttpHeader) is not null).ToImmutableArray();
            foreach (GraphShape member in bound)
            {
                string name = member.Traits.GetString(TraitIds.HttpHeader)!;
                if (!IsToken(name))
                {
                    context.Report("HttpHeaderTrait", EventSeverity.Danger, member, $"'{name}' is no name of a header.");
                }
                else if (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    context.Report("HttpHeaderTrait", EventSeverity.Danger, member, $"Header '{name}' is set by the connection.");
                }
            }

            foreach (IGrouping<string, GraphShape> group in bound.GroupBy(member => member.Traits.GetString(TraitIds.HttpHeader)!, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
            {
                context.Error("HttpHeaderTrait", structure, $"Several members of '{structure.Id}' are bound to the header '{group.Key}': {Names(group)}.");
            }
        }
    }

    /// <summary><c>HttpPrefixHeadersTrait</c>.</summary>
    public static void PrefixHeaders(RuleContext context)
    {
        foreach (GraphShape structure in context.Graph.Structures)
        {
            foreach (GraphShape member in context.Graph.MembersOf(structure))
            {
                if (member.Traits.GetString(TraitIds.HttpPrefixHeaders) is not { Length: > 0 } prefix)
                {
                    continue;
                }

                foreach (GraphShape header in context.Graph.MembersOf(structure)
                    .Where(other => other.Traits.GetString(TraitIds.HttpHeader) is { } name && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                {
                    context.ErrorAt(
                        "HttpPrefixHeadersTrait",
                        header,
                        TraitIds.HttpHeader,
                        $"The header of member '{header.Id.Member}' begins with the prefix '{prefix}' of the headers of member '{member.Id.Member}'.");
                }
            }
        }
    }

    /// <summary><c>HttpBindingsMissing</c>: operations of a service have HTTP bindings, or none has; protocols with bindings need them.</summary>
    public static void Missing(RuleContext context)
    {
        foreach (GraphShape service in context.Graph.Services)
        {
            ImmutableArray<GraphShape> operations = context.ReachOf(service).Operations;
            string? protocol = service.Traits.All.Select(trait => trait.Key).FirstOrDefault(id => NeedsBindings(context.Graph, id));
            if (!operations.Any(operation => operation.Has(TraitIds.Http)))
            {
                continue;
            }

            foreach (GraphShape operation in operations.Where(operation => !operation.Has(TraitIds.Http)))
            {
                context.Report(
                    "HttpBindingsMissing", protocol is null ? EventSeverity.Warning : EventSeverity.Error, operation,
                    protocol is null
                        ? $"Operation '{operation.Id}' has no trait 'http', but others of service '{service.Id}' have."
                        : $"Operation '{operation.Id}' has no trait 'http', which protocol '{protocol}' of service '{service.Id}' needs.");
            }
        }
    }

    private static bool NeedsBindings(ModelGraph graph, string traitId) =>
        graph.TraitOf(traitId)?.Traits.Get("smithy.api#protocolDefinition") is JsonObject definition
        && definition["traits"] is JsonArray traits
        && traits.Items.OfType<JsonString>().Any(trait => trait.Value == TraitIds.Http);

    private static IEnumerable<(GraphShape Structure, bool IsInput)> Messages(ModelGraph graph)
    {
        foreach (GraphShape operation in HttpTraits.Operations(graph))
        {
            if (graph.InputOf(operation) is { } input)
            {
                yield return (input, true);
            }

            if (graph.OutputOf(operation) is { } output)
            {
                yield return (output, false);
            }
        }

        foreach (GraphShape error in graph.Structures.Where(structure => structure.Has(TraitIds.Error)))
        {
            yield return (error, false);
        }
    }

    private static bool IsToken(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) && c < 128 || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);

    private static string Names(IEnumerable<GraphShape> members) => string.Join(", ", members.Select(member => $"'{member.Id.Member}'"));
}
