using System.Collections.Concurrent;
using Smithwright.Runtime.Addresses;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>
/// Remembers what is kept in other regions than that of the client. Redirects themselves are not followed: the address is found by the endpoint's rules and signed
/// again, so a response decides nothing but the region, and that only within the partition.
/// </summary>
internal sealed class RedirectedRegions(ClientSettings settings, RegionRedirect redirect)
{
    private const int MostRemembered = 1000;

    private readonly ConcurrentDictionary<string, string> _regions = new(StringComparer.Ordinal);

    /// <summary>What a client remembers; <see langword="null"/> where its service does not say that regions are wrong.</summary>
    public static RedirectedRegions? Of(ClientSettings settings) =>
        settings.Service.RegionRedirect is { } redirect ? new RedirectedRegions(settings, redirect) : null;

    /// <summary>The region to call instead of the client's; <see langword="null"/> for that.</summary>
    public string? Find(EndpointBindings? bindings) => KeyOf(bindings) is { } key ? _regions.GetValueOrDefault(key) : null;

    /// <summary>Learns from a response, and returns whether the same call has another place to go.</summary>
    public bool Learn(HttpResponseMessage response, EndpointBindings? bindings)
    {
        if ((int)response.StatusCode is not (301 or 302 or 307 or 308 or 400) || settings.Endpoints.IsGiven || KeyOf(bindings) is not { } key
            || ResponseHeaders.Find(response, redirect.Header) is not { } region || !HostLabel.IsValid(region))
        {
            return false;
        }
        string? used = _regions.GetValueOrDefault(key) ?? settings.Region;
        if (used is null || region == used || Partition.Of(region) != Partition.Of(used))
        {
            return false;
        }
        if (_regions.Count >= MostRemembered)
        {
            _regions.Clear();
        }
        _regions[key] = region;
        return true;
    }

    // The name of a resource has its region in it.
    private string? KeyOf(EndpointBindings? bindings) =>
        bindings?.Find(redirect.Parameter) is string key && !key.StartsWith("arn:", StringComparison.Ordinal) ? key : null;
}
