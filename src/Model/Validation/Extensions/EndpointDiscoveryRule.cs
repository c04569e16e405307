using System.Collections.Immutable;
using Smithwright.Model.Shapes;
using Smithwright.Model.Validation.Events;
using Smithwright.Model.Validation.Graph;

namespace Smithwright.Model.Validation.Extensions;

/// <summary>The operation that finds endpoints, and those that use it (<c>ClientEndpointDiscovery</c>).</summary>
internal static class EndpointDiscoveryRule
{
    private const string Id = "ClientEndpointDiscovery";
    private const string Trait = "aws.api#clientEndpointDiscovery";

    public static void Check(RuleContext context)
    {
        HashSet<GraphShape> checkedOperations = new();
        foreach (GraphShape service in context.Graph.Services)
        {
            if (TraitNodes.Object(service, Trait) is not { } trait || TraitNodes.Text(trait["operation"]) is not { } name || context.Graph.Find(name) is not { Operation: not null } operation)
            {
                continue;
            }

            ImmutableArray<GraphShape> operations = context.ReachOf(service).Operations;
            if (!operations.Contains(operation))
            {
                context.ErrorAt(
                    $"{Id}.UnboundOperation.{operation.Id.Name}",
                    service,
                    Trait,
                    $"Operation '{operation.Id}' finds endpoints of service '{service.Id}', and must be bound to it.");
            }

            CheckErrors(context, service, operations, TraitNodes.Text(trait["error"]));
            if (checkedOperations.Add(operation))
            {
                CheckInput(context, operation);
                CheckOutput(context, operation);
            }
        }
    }

    private static void CheckErrors(RuleContext context, GraphShape service, ImmutableArray<GraphShape> operations, string? error)
    {
        foreach (GraphShape operation in operations.Where(operation => operation.Has("aws.api#clientDiscoveredEndpoint")))
        {
            if (error is not null && !operation.Operation!.Errors.Concat(service.Service!.Errors).Any(one => one.Value.ToString() == error))
            {
                context.Error(Id, operation, $"Operation '{operation.Id}' uses endpoints that are found, and needs the error '{error}' of service '{service.Id}'.");
            }
        }
    }

    private static void CheckInput(RuleContext context, GraphShape operation)
    {
        if (context.Graph.InputOf(operation) is not { } input)
        {
            return;
        }

        CheckNames(context, input, "Operation", "Identifiers");
        if (context.Graph.MemberOf(input, "Operation") is { } name && context.Graph.TargetOf(name) is { IsString: false } target)
        {
            context.Error(Id, target, $"Member 'Operation' of '{input.Id}', which finds endpoints, must be a string.", name.Span);
        }

        if (context.Graph.MemberOf(input, "Identifiers") is { } identifiers && !IsMapOfStrings(context.Graph, context.Graph.TargetOf(identifiers)))
        {
            context.Error(Id, identifiers, $"Member 'Identifiers' of '{input.Id}', which finds endpoints, must be a map of strings.");
        }
    }

    private static void CheckOutput(RuleContext context, GraphShape operation)
    {
        ModelGraph graph = context.Graph;
        if (graph.OutputOf(operation) is not { } output)
        {
            context.Error(Id, operation, $"Operation '{operation.Id}', which finds endpoints, needs an output.");
            return;
        }

        if (graph.MembersOf(output).Length != 1 || graph.MemberOf(output, "Endpoints") is not { } endpoints)
        {
            context.Error(Id, output, $"'{output.Id}', the output of an operation that finds endpoints, must have the member 'Endpoints', and no other.");
            return;
        }

        if (graph.TargetOf(endpoints) is not { IsList: true } list)
        {
            context.Error(Id, endpoints, $"Member 'Endpoints' of '{output.Id}' must be a list.");
        }
        else if (graph.MemberOf(list, "member") is not { } item || graph.TargetOf(item) is not { IsStructure: true } endpoint)
        {
            context.Error(Id, list, $"The items of '{list.Id}', which has endpoints, must be structures.");
        }
        else
        {
            CheckNames(context, endpoint, "Address", "CachePeriodInMinutes");
            CheckKind(context, endpoint, "Address", "a string", target => target.IsString);
            CheckKind(context, endpoint, "CachePeriodInMinutes", "a long", target => target.Simple == SimpleKind.Long);
        }
    }

    private static void CheckNames(RuleContext context, GraphShape structure, params string[] names)
    {
        string[] found = context.Graph.MembersOf(structure).Select(member => member.Id.Member!).ToArray();
        if (found.Except(names).Any())
        {
            context.Error(Id, structure, $"'{structure.Id}' may only have the members {TraitNodes.Names(names)}, but has {TraitNodes.Names(found)}.");
        }
    }

    private static void CheckKind(RuleContext context, GraphShape structure, string name, string expected, Func<GraphShape, bool> fits)
    {
        if (context.Graph.MemberOf(structure, name) is { } member && context.Graph.TargetOf(member) is { } target && !fits(target))
        {
            context.Error(Id, member, $"Member '{name}' of '{structure.Id}' must be {expected}.");
        }
    }

    private static bool IsMapOfStrings(ModelGraph graph, GraphShape? shape) =>
        shape is { IsMap: true } && graph.MembersOf(shape).All(member => graph.TargetOf(member) is { IsString: true });
}
