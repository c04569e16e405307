using Smithwright.Generator.Client;
using Smithwright.Generator.Features;
using Smithwright.Generator.Pagination;
using Smithwright.Generator.Plans;
using Smithwright.Generator.Waiters;
using Smithwright.Model;

namespace Smithwright.Generator.Services;

/// <summary>Puts the files of a service together: those of its parts, and those to which several parts add.</summary>
internal static class ClientPlanner
{
    public static IEnumerable<FilePlan> Plan(ServiceOutline outline, IReadOnlyList<PlannedPart> parts)
    {
        ClientMethod[] methods = parts.Select(part => part.Method).OfType<ClientMethod>().ToArray();
        FilePlan?[] shared = [Client(outline, parts, methods), outline.FeaturePlanner.Operations(methods), .. ServerPlanner.Plan(outline, parts)];
        return parts.SelectMany(part => part.Files).Concat(shared.OfType<FilePlan>());
    }

    private static ClientPlan? Client(ServiceOutline outline, IReadOnlyList<PlannedPart> parts, ClientMethod[] methods)
    {
        if (parts.Select(part => part.Client).FirstOrDefault(client => client is not null) is not { } head)
        {
            return null;
        }

        bool isExtended = parts.Any(part => part.Files.Items.Any(file => file is PaginatorPlan or WaitersPlan));
        return new ClientPlan(
            $"{outline.Namespace.Name}.{outline.Names.Client}.g.cs",
            outline.Namespace,
            outline.Names.Client,
            head.Type,
            head.Facts,
            outline.Endpoints.Resolver is { } resolver
                ? new EndpointFacts($"global::{outline.Namespace.SerializationNamespace}.{resolver.ClassName}", outline.Endpoints.IsPerCall)
                : null,
            isExtended ? outline.Names.Extensions : null,
            methods.ToEquatableArray());
    }
}
