using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Chooses between the endpoints of services below one path: the first one that knows the request, or the first of all, which then answers that nobody does.</summary>
internal sealed class ServiceMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Count(static endpoint => ClaimOf(endpoint) is not null) > 1;

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        int chosen = Find(httpContext, candidates);
        for (int i = 0; i < candidates.Count; i++)
        {
            if (i != chosen && chosen >= 0 && ClaimOf(candidates[i].Endpoint) is not null)
            {
                candidates.SetValidity(i, false);
            }
        }

        return Task.CompletedTask;
    }

    private static int Find(HttpContext context, CandidateSet candidates)
    {
        int first = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i) || ClaimOf(candidates[i].Endpoint) is not { } claim)
            {
                continue;
            }
            if (claim.IsFor(context))
            {
                return i;
            }
            first = first < 0 ? i : first;
        }

        return first;
    }

    private static ServiceClaim? ClaimOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ServiceClaim>();
}
