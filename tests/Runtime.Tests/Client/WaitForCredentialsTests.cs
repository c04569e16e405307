namespace Smithwright.Runtime.Tests.Client;

/// <summary>How a call ends while its provider of credentials waits.</summary>
public sealed class WaitForCredentialsTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromSeconds(1));
    private readonly ScriptedHandler _handler = new(ScriptedHandler.Answer(200, "{}"));

    [Fact]
    public async Task The_caller_s_cancellation_is_no_failure_of_the_provider()
    {
        SlowProvider provider = new();
        using EchoClient client = new(_handler, Options(provider));
        using CancellationTokenSource caller = new();
        Task<string> call = client.EchoAsync("a", cancellationToken: caller.Token);
        await Soon.Ended(provider.Asked);
        caller.Cancel();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Ended(call));
        Assert.Equal(caller.Token, exception.CancellationToken);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task The_limit_of_an_attempt_is_no_failure_of_the_provider()
    {
        SlowProvider provider = new();
        using EchoClient client = new(_handler, Options(provider));
        Task<string> call = client.EchoAsync("a");
        await Soon.Ended(provider.Asked);
        _time.Advance(TimeSpan.FromMinutes(5));
        ServiceTimeoutException exception = await Assert.ThrowsAsync<ServiceTimeoutException>(() => Soon.Ended(call));
        Assert.Equal("ClientOptions.AttemptTimeout", exception.Limit);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task What_the_provider_says_itself_is_kept()
    {
        CredentialsUnavailableException own = new("Sign in first.");
        using EchoClient client = new(_handler, Options(new FailingProvider(own)));
        Assert.Same(own, await Assert.ThrowsAsync<CredentialsUnavailableException>(() => client.EchoAsync("a")));
    }

    private ClientOptions Options(ICredentialsProvider credentials) => new()
    {
        Region = "eu-west-1",
        Credentials = credentials,
        AttemptTimeout = TimeSpan.FromMinutes(5),
        MaxAttempts = 1,
        TimeProvider = _time,
    };

    private sealed class SlowProvider : ICredentialsProvider
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return EchoClient.Credentials;
        }
    }

    private sealed class FailingProvider(Exception exception) : ICredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => throw exception;
    }
}
