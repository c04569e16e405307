using System.IO.Pipelines;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Never answers, or answers with a head whose body never ends, until it is canceled.</summary>
internal sealed class HangingHandler : HttpMessageHandler
{
    private readonly SemaphoreSlim _reached = new(0);
    private int _calls;

    public bool AnswersHead { get; init; }

    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Waits until the given attempt has come.</summary>
    public async Task ReachedAsync(int attempt)
    {
        Assert.True(await _reached.WaitAsync(TimeSpan.FromSeconds(10)), $"Attempt {attempt} never came.");
        Assert.Equal(attempt, Calls);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        _reached.Release();
        if (!AnswersHead)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        return new() { Content = new StreamContent(new Pipe().Reader.AsStream()) };
    }
}
