namespace Smithwright.Authentication;

/// <summary>
/// Keeps the token of another provider until shortly before it expires. However many calls need a new one at once, the other provider is asked once. When it
/// fails, a token that is still valid goes on being used. A token that a service refused is replaced at once.
/// </summary>
public sealed class CachingTokens : ITokenCache
{
    private readonly ITokenProvider _inner;
    private readonly TimeSpan _refreshBefore;
    private readonly TimeProvider _time;
    private readonly object _gate = new();
    private BearerToken? _token;
    private bool _isRefused;
    private Task<BearerToken>? _refresh;

    /// <summary>Creates a cache.</summary>
    /// <param name="inner">The provider to ask.</param>
    /// <param name="refreshBefore">How long before its expiration a token is replaced; one minute by default, and never more than half of its life.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    public CachingTokens(ITokenProvider inner, TimeSpan? refreshBefore = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        _inner = inner;
        _refreshBefore = refreshBefore ?? TimeSpan.FromMinutes(1);
        ArgumentOutOfRangeException.ThrowIfLessThan(_refreshBefore, TimeSpan.Zero, nameof(refreshBefore));
        _time = timeProvider ?? TimeProvider.System;
        RefreshAt = DateTimeOffset.MinValue;
    }

    private DateTimeOffset RefreshAt { get; set; }

    /// <inheritdoc/>
    public async ValueTask<BearerToken> GetTokenAsync(CancellationToken cancellationToken)
    {
        BearerToken? kept;
        Task<BearerToken> refresh;
        lock (_gate)
        {
            kept = _token;
            if (kept is not null && !_isRefused && _time.GetUtcNow() < RefreshAt)
            {
                return kept;
            }
            refresh = _refresh ??= Task.Run(RefreshAsync, CancellationToken.None);
        }

        try
        {
            return await refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (kept is not null && IsValid(kept) && !cancellationToken.IsCancellationRequested)
        {
            return kept;
        }
    }

    /// <inheritdoc/>
    public void Forget(string refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        lock (_gate)
        {
            if (_token?.Value == refused && !_isRefused)
            {
                _isRefused = true;
                (_inner as ITokenCache)?.Forget(refused);
            }
        }
    }

    private bool IsValid(BearerToken token) => token.Expiration is not { } expiration || _time.GetUtcNow() < expiration;

    private async Task<BearerToken> RefreshAsync()
    {
        try
        {
            BearerToken token = await _inner.GetTokenAsync(CancellationToken.None).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The provider of tokens returned null.");
            lock (_gate)
            {
                _token = token;
                _isRefused = false;
                RefreshAt = RefreshTime(token);
            }
            return token;
        }
        finally
        {
            lock (_gate)
            {
                _refresh = null;
            }
        }
    }

    private DateTimeOffset RefreshTime(BearerToken token)
    {
        if (token.Expiration is not { } expiration)
        {
            return DateTimeOffset.MaxValue;
        }
        TimeSpan life = expiration - _time.GetUtcNow();
        return life <= TimeSpan.Zero ? expiration : expiration - (life / 2 < _refreshBefore ? life / 2 : _refreshBefore);
    }
}
