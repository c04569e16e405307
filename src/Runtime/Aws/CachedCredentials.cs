namespace Smithwright.Aws;

/// <summary>
/// Credentials with the times until which they are kept. What a clock on the wall says counts, because a machine may have slept; what a stopwatch says
/// counts as well, because the clock may have been set back.
/// </summary>
internal sealed class CachedCredentials
{
    /// <summary>How long credentials are kept that have expired already: the clock may be wrong, and the source has no others.</summary>
    private static readonly TimeSpan KeptThoughExpired = TimeSpan.FromMinutes(1);

    private readonly long _since;
    private readonly DateTimeOffset _refreshAt;
    private readonly TimeSpan _refreshAfter;
    private readonly TimeSpan _life;
    private readonly bool _isForgotten;

    private CachedCredentials(AwsCredentials credentials, long since, DateTimeOffset refreshAt, TimeSpan refreshAfter, TimeSpan life, bool isForgotten)
    {
        Credentials = credentials;
        _since = since;
        _refreshAt = refreshAt;
        _refreshAfter = refreshAfter;
        _life = life;
        _isForgotten = isForgotten;
    }

    public AwsCredentials Credentials { get; }

    /// <summary>Credentials that a source has just given.</summary>
    public static CachedCredentials Of(AwsCredentials credentials, TimeProvider time, TimeSpan refreshBefore, TimeSpan lifetimeWithoutExpiration)
    {
        DateTimeOffset now = time.GetUtcNow();
        TimeSpan life = credentials.Expiration is { } expiration ? expiration - now : TimeSpan.MaxValue;
        TimeSpan kept = credentials.Expiration is null ? lifetimeWithoutExpiration
            : life <= TimeSpan.Zero ? KeptThoughExpired
            // Credentials shorter-lived than the margin would otherwise be asked for before every request.
            : life - (life / 2 < refreshBefore ? life / 2 : refreshBefore);
        DateTimeOffset refreshAt = kept < DateTimeOffset.MaxValue - now ? now + kept : DateTimeOffset.MaxValue;
        return new(credentials, time.GetTimestamp(), refreshAt, kept, life, isForgotten: false);
    }

    /// <summary>The same, to be replaced as soon as they are needed.</summary>
    public CachedCredentials AsDue() => new(Credentials, _since, _refreshAt, _refreshAfter, _life, isForgotten: true);

    /// <summary>Whether the source has to be asked.</summary>
    public bool IsDue(TimeProvider time) =>
        _isForgotten || time.GetUtcNow() >= _refreshAt || time.GetElapsedTime(_since) >= _refreshAfter;

    /// <summary>Whether they are of no use even where the source fails.</summary>
    public bool IsExpired(TimeProvider time) =>
        Credentials.Expiration is { } expiration && (expiration <= time.GetUtcNow() || (_life > TimeSpan.Zero && time.GetElapsedTime(_since) >= _life));
}
