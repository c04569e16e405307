using System.Collections.Concurrent;
using Smithwright.Aws;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Sessions;

/// <summary>
/// One session per resource and owner. However many calls wait for it, it is asked for once, and again before it ends; while that fails, the one that still holds is
/// used.
/// </summary>
internal sealed class Sessions(string query, HttpClient http, TimeProvider time, Func<DateTimeOffset> now) : SessionStore
{
    private const int MostKept = 200;

    private static readonly TimeSpan RefreshBefore = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Endpoint, string Scope, string Owner), Entry> _entries = new();

    public override ICredentialsCache Of(Uri endpoint, string region, string service, AwsCredentials owner)
    {
        (string, string, string) key = (endpoint.OriginalString, $"{region}/{service}", owner.AccessKeyId);
        if (_entries.TryGetValue(key, out Entry? entry) && entry.Owner.HasKeyOf(owner))
        {
            return entry.Credentials;
        }
        if (_entries.Count >= MostKept)
        {
            _entries.Clear();
        }
        SessionSource source = new(endpoint, query, region, service, owner, http, time, now);
        Entry made = new(owner, new CachingCredentials(source, RefreshBefore, timeProvider: time));
        // Of those that are made at once, one is kept: it is asked once.
        return _entries.AddOrUpdate(key, made, (_, other) => other.Owner.HasKeyOf(owner) ? other : made).Credentials;
    }

    private sealed record Entry(AwsCredentials Owner, CachingCredentials Credentials);
}
