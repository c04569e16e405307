using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shop.Ranking;
using Smithwright.Testing;

namespace Smithwright.Extensions.Tests.DependencyInjection;

/// <summary>What clients in containers log of their calls.</summary>
public class CallLogTests
{
    private static readonly GetRecommendationsRequest Request = new() { CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/hidden", UserId = "hidden" };

    private readonly StubTransport _stub = new();
    private readonly Log _log = new();

    [Fact]
    public async Task A_call_that_succeeded_is_logged_as_information()
    {
        _stub.On(PersonalizeRuntimeOperations.GetRecommendations).Respond(new GetRecommendationsResponse { RecommendationId = "hidden" });
        await CallAsync(LogLevel.Information);
        (EventId id, LogLevel level, string category, string text) = Own();
        Assert.Equal((1, "CallSucceeded", LogLevel.Information, typeof(PersonalizeRuntimeClient).FullName), (id.Id, id.Name, level, category));
        Assert.Matches("^GetRecommendations succeeded with status 200 after 1 attempts in [0-9]+ ms, request id ", text);
    }

    [Fact]
    public async Task One_that_failed_is_logged_as_a_warning_without_what_the_service_said()
    {
        _stub.On(PersonalizeRuntimeOperations.GetRecommendations).Fail(new ServiceException("hidden", "InvalidInputException", HttpStatusCode.BadRequest));
        await CallAsync(LogLevel.Information);
        (EventId id, LogLevel level, _, string text) = Own();
        Assert.Equal((2, "CallFailed", LogLevel.Warning), (id.Id, id.Name, level));
        Assert.Matches("^GetRecommendations failed by [A-Za-z]+ \\(InvalidInputException\\) with status 400 after 1 attempts in [0-9]+ ms, request id ", text);
        Assert.All(_log.Entries, static entry => Assert.DoesNotContain("hidden", entry.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_that_was_canceled_is_no_failure()
    {
        await CallAsync(LogLevel.Information, new CancellationToken(canceled: true));
        Assert.Equal((3, LogLevel.Information), (Own().Id.Id, Own().Level));
    }

    [Fact]
    public async Task Nothing_is_logged_below_the_level()
    {
        _stub.On(PersonalizeRuntimeOperations.GetRecommendations).Respond(new GetRecommendationsResponse());
        await CallAsync(LogLevel.Warning);
        Assert.Empty(_log.Entries);
    }

    [Fact]
    public async Task What_the_application_is_called_with_stays()
    {
        _stub.On(PersonalizeRuntimeOperations.GetRecommendations).Respond(new GetRecommendationsResponse());
        foreach (LogLevel level in new[] { LogLevel.Information, LogLevel.None })
        {
            List<CallMetadata> calls = [];
            await CallAsync(level, completed: calls.Add);
            Assert.Equal("GetRecommendations", Assert.Single(calls).Operation);
        }
    }

    private (EventId Id, LogLevel Level, string Category, string Text) Own() =>
        Assert.Single(_log.Entries, static entry => entry.Category.StartsWith("Shop.", StringComparison.Ordinal));

    private async Task CallAsync(LogLevel level, CancellationToken cancellationToken = default, Action<CallMetadata>? completed = null)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.ClearProviders().AddProvider(_log).SetMinimumLevel(level));
        services
            .AddPersonalizeRuntimeClient(options =>
            {
                options.Region = "eu-west-1";
                options.Credentials = new AwsCredentials("AKIDEXAMPLE", "hidden-secret");
                options.MaxAttempts = 1;
                options.CallCompleted = completed;
            })
            .ConfigurePrimaryHttpMessageHandler(_stub.CreateHandler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IPersonalizeRuntimeClient client = provider.GetRequiredService<IPersonalizeRuntimeClient>();
        await Record.ExceptionAsync(() => client.GetRecommendationsAsync(Request, cancellationToken));
    }

    private sealed class Log : ILoggerProvider
    {
        public List<(EventId Id, LogLevel Level, string Category, string Text)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(Log log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                lock (log.Entries)
                {
                    log.Entries.Add((eventId, logLevel, category, formatter(state, exception)));
                }
            }
        }
    }
}
