using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>What a client keeps from one call to the next.</summary>
/// <param name="Redirects">What is kept in other regions; null where the service does not say.</param>
/// <param name="Sessions">Sessions that endpoints gave; null where they give none.</param>
internal sealed record ClientMemory(RedirectedRegions? Redirects, SessionStore? Sessions)
{
    public static ClientMemory Of(ClientSettings settings, HttpClient http) => new(
        RedirectedRegions.Of(settings), settings.Service.Sessions?.CreateStore(http, settings.Options.TimeProvider, () => settings.Clock.Now().Time));
}
