using Smithwright.Aws;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class CachingCredentialsTests
{
    private readonly ImmediateTimeProvider _time = new();
    private readonly Provider _provider = new();

    [Fact]
    public async Task Credentials_are_kept_until_shortly_before_they_expire()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        _provider.Next = () => new("first", "s", expiration: _time.GetUtcNow().AddHours(1));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        _provider.Next = () => new("second", "s");

        _time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("second", (await cache.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Fact]
    public async Task Credentials_without_an_expiration_can_be_kept_for_good()
    {
        CachingCredentials cache = new(_provider, lifetimeWithoutExpiration: TimeSpan.MaxValue, timeProvider: _time);
        _provider.Next = static () => new("first", "s");
        await cache.GetCredentialsAsync(default);
        _time.Advance(TimeSpan.FromDays(1000));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal(1, _provider.Calls);
    }

    [Fact]
    public async Task Short_lived_credentials_are_used_for_half_their_life()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        _provider.Next = () => new("first", "s", expiration: _time.GetUtcNow().AddMinutes(2));
        await cache.GetCredentialsAsync(default);
        _time.Advance(TimeSpan.FromSeconds(59));
        await cache.GetCredentialsAsync(default);
        Assert.Equal(1, _provider.Calls);
        _time.Advance(TimeSpan.FromSeconds(1));
        await cache.GetCredentialsAsync(default);
        Assert.Equal(2, _provider.Calls);
    }

    [Fact]
    public async Task A_failed_refresh_leaves_valid_credentials_in_use_and_expired_ones_not()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        _provider.Next = () => new("first", "s", expiration: _time.GetUtcNow().AddHours(1));
        await cache.GetCredentialsAsync(default);
        _provider.Next = static () => throw new CredentialsUnavailableException("down");

        _time.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        _time.Advance(TimeSpan.FromMinutes(4));
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await cache.GetCredentialsAsync(default));
    }

    [Fact]
    public async Task Callers_at_once_share_one_request_and_cancel_only_their_own_wait()
    {
        TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _provider.Gate = answer.Task;
        CachingCredentials cache = new(_provider, timeProvider: _time);
        using CancellationTokenSource impatient = new();

        Task<AwsCredentials> canceled = cache.GetCredentialsAsync(impatient.Token).AsTask();
        Task<AwsCredentials>[] waiting = [.. Enumerable.Range(0, 8).Select(_ => cache.GetCredentialsAsync(default).AsTask())];
        impatient.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled.WaitAsync(TimeSpan.FromSeconds(10)));
        answer.SetResult();

        Assert.All(await Task.WhenAll(waiting), static credentials => Assert.Equal("AKID", credentials.AccessKeyId));
        Assert.Equal(1, _provider.Calls);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        _provider.Next = static () => throw new CredentialsUnavailableException("down");
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await cache.GetCredentialsAsync(default));
        _provider.Next = static () => new("back", "s");
        Assert.Equal("back", (await cache.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Fact]
    public async Task Credentials_that_a_service_refused_are_replaced_at_once()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        AwsCredentials first = await cache.GetCredentialsAsync(default);
        _provider.Next = static () => new("second", "s");
        cache.Forget(new(first.AccessKeyId, first.SecretAccessKey));
        Assert.Equal("second", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal(2, _provider.Calls);
    }

    [Fact]
    public async Task A_refusal_of_others_than_are_kept_forgets_nothing()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        AwsCredentials kept = await cache.GetCredentialsAsync(default);
        cache.Forget(new("other", kept.SecretAccessKey));
        cache.Forget(new(kept.AccessKeyId, "other"));
        cache.Forget(new(kept.AccessKeyId, kept.SecretAccessKey, "other"));
        await cache.GetCredentialsAsync(default);
        Assert.Equal(1, _provider.Calls);
    }

    [Fact]
    public async Task A_source_that_gives_the_same_again_is_asked_once_a_minute()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        AwsCredentials kept = await cache.GetCredentialsAsync(default);
        for (int refusal = 0; refusal < 5; refusal++)
        {
            cache.Forget(kept);
            await cache.GetCredentialsAsync(default);
        }

        Assert.Equal(2, _provider.Calls);
        _time.Advance(TimeSpan.FromMinutes(1));
        cache.Forget(kept);
        await cache.GetCredentialsAsync(default);
        Assert.Equal(3, _provider.Calls);
    }

    [Fact]
    public async Task Refused_credentials_go_on_being_used_while_the_source_fails()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        AwsCredentials kept = await cache.GetCredentialsAsync(default);
        _provider.Next = static () => throw new CredentialsUnavailableException("down");
        cache.Forget(kept);
        Assert.Same(kept, await cache.GetCredentialsAsync(default));
        _provider.Next = static () => new("second", "s");
        Assert.Equal("second", (await cache.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Fact]
    public async Task A_refusal_reaches_caches_below_chains_and_caches()
    {
        CachingCredentials inner = new(_provider, timeProvider: _time);
        CachingCredentials outer = new(new CredentialsChain(new EnvironmentCredentials(static _ => null), inner), timeProvider: _time);
        AwsCredentials kept = await outer.GetCredentialsAsync(default);
        _provider.Next = static () => new("second", "s");
        outer.Forget(kept);
        Assert.Equal("second", (await outer.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clock_that_is_set_back_keeps_no_credentials_longer(bool expires)
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        _provider.Next = () => new("first", "s", expiration: expires ? _time.GetUtcNow().AddHours(1) : null);
        await cache.GetCredentialsAsync(default);
        _provider.Next = static () => new("second", "s");

        _time.SetClock(TimeSpan.FromDays(-1));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal("second", (await cache.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_makes_no_expired_credentials_valid()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        _provider.Next = () => new("first", "s", expiration: _time.GetUtcNow().AddHours(1));
        await cache.GetCredentialsAsync(default);
        _provider.Next = static () => throw new CredentialsUnavailableException("down");

        _time.SetClock(TimeSpan.FromDays(-1));
        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        _time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await cache.GetCredentialsAsync(default));
    }

    /// <summary>The clock is a day ahead of the service that made the credentials, and is then put right.</summary>
    [Fact]
    public async Task Credentials_that_seem_to_have_expired_are_asked_for_once_a_minute()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        DateTimeOffset expiration = _time.GetUtcNow().AddHours(1);
        _provider.Next = () => new("first", "s", expiration: expiration);
        _time.SetClock(TimeSpan.FromDays(1));
        for (int call = 0; call < 10; call++)
        {
            await cache.GetCredentialsAsync(default);
        }
        Assert.Equal(1, _provider.Calls);
        _time.Advance(TimeSpan.FromMinutes(1));
        await cache.GetCredentialsAsync(default);
        Assert.Equal(2, _provider.Calls);

        _time.SetClock(TimeSpan.FromDays(-1));
        _provider.Next = static () => throw new CredentialsUnavailableException("down");
        _time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal("first", (await cache.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_keep_refused_credentials()
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        AwsCredentials kept = await cache.GetCredentialsAsync(default);
        cache.Forget(kept);
        await cache.GetCredentialsAsync(default);

        _time.SetClock(TimeSpan.FromDays(-1));
        _time.Advance(TimeSpan.FromMinutes(1));
        _provider.Next = static () => new("second", "s");
        cache.Forget(kept);
        Assert.Equal("second", (await cache.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Theory]
    [InlineData("AKID", 2)]
    [InlineData("other", 1)]
    public async Task Refused_credentials_that_a_running_refresh_brings_back_are_asked_for_again(string brought, int further)
    {
        CachingCredentials cache = new(_provider, timeProvider: _time);
        AwsCredentials kept = await cache.GetCredentialsAsync(default);
        TaskCompletionSource answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _provider.Gate = answer.Task;
        _time.Advance(TimeSpan.FromHours(1));
        Task<AwsCredentials>[] waiting = [.. Enumerable.Range(0, 4).Select(_ => cache.GetCredentialsAsync(default).AsTask())];
        await _provider.AskedTwice.WaitAsync(TimeSpan.FromSeconds(10));

        cache.Forget(kept);
        _provider.Next = () => new(_provider.Calls == 2 ? brought : "other", "s");
        answer.SetResult();

        Assert.All(await Task.WhenAll(waiting), static credentials => Assert.Equal("other", credentials.AccessKeyId));
        Assert.Equal("other", (await cache.GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal(1 + further, _provider.Calls);
    }

    private sealed class Provider : ICredentialsProvider
    {
        private readonly TaskCompletionSource _secondCall = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Func<AwsCredentials> Next { get; set; } = static () => new("AKID", "s");

        public Task Gate { get; set; } = Task.CompletedTask;

        public int Calls { get; private set; }

        /// <summary>Ends when it is asked for the second time.</summary>
        public Task AskedTwice => _secondCall.Task;

        public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
        {
            if (++Calls == 2)
            {
                _secondCall.TrySetResult();
            }
            await Gate;
            return Next();
        }
    }
}
