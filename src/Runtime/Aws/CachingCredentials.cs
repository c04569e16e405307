namespace Smithwright.Aws;

/// <summary>
/// Keeps the credentials of another provider until shortly before they expire. However many calls need new ones at once, the other provider is
/// asked once; when it fails, credentials that are still valid go on being used. Credentials that a service refused are replaced at once, but no more
/// than once a minute: neither a source that gives the same again nor one whose credentials are always refused is asked for each call.
/// A clock that is set back or forward neither keeps credentials beyond their life nor makes the source be asked for each call.
/// </summary>
public sealed class CachingCredentials : ICredentialsCache
{
    private static readonly TimeSpan BetweenRefusals = TimeSpan.FromMinutes(1);

    private readonly ICredentialsProvider _inner;
    private readonly TimeProvider _time;
    private readonly TimeSpan _refreshBefore;
    private readonly TimeSpan _lifetimeWithoutExpiration;
    private readonly object _gate = new();
    private CachedCredentials? _cached;
    private Task<AwsCredentials>? _refresh;
    private AwsCredentials? _refused;
    private long _forgotAt;
    private int _refusals;

    /// <summary>Creates a cache.</summary>
    /// <param name="inner">The provider to ask.</param>
    /// <param name="refreshBefore">How long before their expiration credentials are replaced; five minutes by default.</param>
    /// <param name="lifetimeWithoutExpiration">How long credentials without an expiration are kept; one hour by default.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    public CachingCredentials(
        ICredentialsProvider inner, TimeSpan? refreshBefore = null, TimeSpan? lifetimeWithoutExpiration = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        _inner = inner;
        _refreshBefore = refreshBefore ?? TimeSpan.FromMinutes(5);
        _lifetimeWithoutExpiration = lifetimeWithoutExpiration ?? TimeSpan.FromHours(1);
        ArgumentOutOfRangeException.ThrowIfLessThan(_refreshBefore, TimeSpan.Zero, nameof(refreshBefore));
        ArgumentOutOfRangeException.ThrowIfLessThan(_lifetimeWithoutExpiration, TimeSpan.Zero, nameof(lifetimeWithoutExpiration));
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        CachedCredentials? cached = Volatile.Read(ref _cached);
        if (cached is not null && !cached.IsDue(_time))
        {
            return cached.Credentials;
        }
        try
        {
            // The refresh belongs to all who wait for it: one caller's cancellation ends only its own wait.
            return await Refresh().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (cached is not null && !cached.IsExpired(_time) && !cancellationToken.IsCancellationRequested)
        {
            return cached.Credentials;
        }
    }

    /// <inheritdoc/>
    public void Forget(AwsCredentials refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        lock (_gate)
        {
            if (_cached is not { } cached || !cached.Credentials.HasKeyOf(refused) || (_refusals > 0 && _time.GetElapsedTime(_forgotAt) < BetweenRefusals))
            {
                return;
            }
            _refused = refused;
            _refusals++;
            _forgotAt = _time.GetTimestamp();
            // Within the lock: nobody may ask the source before it has forgotten them too.
            (_inner as ICredentialsCache)?.Forget(refused);
            // Kept for when the source fails: another service may still accept them.
            Volatile.Write(ref _cached, cached.AsDue());
        }
    }

    private Task<AwsCredentials> Refresh()
    {
        lock (_gate)
        {
            // A caller that read the cache before another's refresh ended need not start a second one.
            if (_cached is { } cached && !cached.IsDue(_time))
            {
                return Task.FromResult(cached.Credentials);
            }
            return _refresh ??= Task.Run(RefreshAsync);
        }
    }

    private async Task<AwsCredentials> RefreshAsync()
    {
        try
        {
            while (true)
            {
                int refusals = Volatile.Read(ref _refusals);
                AwsCredentials credentials = await _inner.GetCredentialsAsync(CancellationToken.None).ConfigureAwait(false);
                if (TryKeep(credentials, refusals))
                {
                    return credentials;
                }
            }
        }
        finally
        {
            lock (_gate)
            {
                _refresh = null;
            }
        }
    }

    /// <summary>Keeps credentials, except those that were refused while the source was asked for them: it had not forgotten them yet when it was.</summary>
    /// <param name="credentials">What the source gave.</param>
    /// <param name="refusals">How often credentials had been refused when it was asked.</param>
    private bool TryKeep(AwsCredentials credentials, int refusals)
    {
        lock (_gate)
        {
            if (_refusals != refusals && credentials.HasKeyOf(_refused!))
            {
                return false;
            }
            Volatile.Write(ref _cached, CachedCredentials.Of(credentials, _time, _refreshBefore, _lifetimeWithoutExpiration));
            return true;
        }
    }
}
