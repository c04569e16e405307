using Smithwright.Authentication;
using Smithwright.Runtime.Tests.Client;

namespace Smithwright.Runtime.Tests.Authentication;

public sealed class CachingTokensTests
{
    private readonly SetTime _time = new();
    private int _asked;

    [Fact]
    public async Task However_many_calls_need_a_token_the_provider_is_asked_once()
    {
        TaskCompletionSource gate = new();
        CachingTokens tokens = new(NewSource(async () => { await gate.Task; return Token(1); }), timeProvider: _time);
        Task<BearerToken>[] calls = [.. Enumerable.Range(0, 1000).Select(_ => tokens.GetTokenAsync(default).AsTask())];
        gate.SetResult();
        Assert.Single((await Task.WhenAll(calls)).Distinct());
        Assert.Equal(1, _asked);
    }

    [Fact]
    public async Task A_token_is_replaced_before_it_ends_and_kept_while_the_provider_fails()
    {
        bool fails = false;
        CachingTokens tokens = new(NewSource(() => fails ? throw new IOException("down") : Task.FromResult(Token(10))), timeProvider: _time);
        BearerToken first = await tokens.GetTokenAsync(default);
        _time.Now += TimeSpan.FromMinutes(8.9);
        Assert.Same(first, await tokens.GetTokenAsync(default));
        fails = true;
        _time.Now += TimeSpan.FromMinutes(0.2);
        Assert.Same(first, await tokens.GetTokenAsync(default));
        Assert.Equal(2, _asked);
        _time.Now += TimeSpan.FromMinutes(1);
        await Assert.ThrowsAsync<IOException>(async () => await tokens.GetTokenAsync(default));
        fails = false;
        Assert.NotSame(first, await tokens.GetTokenAsync(default));
    }

    [Fact]
    public async Task A_caller_that_gives_up_does_not_end_the_refresh_of_others()
    {
        TaskCompletionSource gate = new();
        CachingTokens tokens = new(NewSource(async () => { await gate.Task; return Token(1); }), timeProvider: _time);
        using CancellationTokenSource source = new();
        Task<BearerToken> first = tokens.GetTokenAsync(source.Token).AsTask();
        Task<BearerToken> second = tokens.GetTokenAsync(default).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();
        Assert.NotNull(await second);
    }

    private BearerToken Token(int minutes) => new($"token-{_asked}", _time.Now + TimeSpan.FromMinutes(minutes));

    private sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private Source NewSource(Func<Task<BearerToken>> ask) => new(() => { Interlocked.Increment(ref _asked); return ask(); });

    private sealed class Source(Func<Task<BearerToken>> ask) : ITokenProvider
    {
        public ValueTask<BearerToken> GetTokenAsync(CancellationToken cancellationToken) => new(ask());
    }
}
