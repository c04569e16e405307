using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Shop.Ranking;
using Smithwright.Extensions.DependencyInjection;
using Smithwright.Testing;

namespace Smithwright.Extensions.Tests.DependencyInjection;

/// <summary>The handlers of Microsoft.Extensions.Http.Resilience around a client.</summary>
public class ResilienceTests
{
    private static readonly GetRecommendationsRequest Request = new() { CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", UserId = "u" };

    private readonly StubTransport _stub = new();

    private OperationStub<GetRecommendationsRequest, GetRecommendationsResponse> Recommendations => _stub.On(PersonalizeRuntimeOperations.GetRecommendations);

    [Fact]
    public async Task A_hedged_request_overtakes_one_that_hangs()
    {
        Recommendations.Hang().Respond(new GetRecommendationsResponse { RecommendationId = "second" });
        ServiceCollection services = [];
        Add(services).AddStandardHedgingHandler().Configure(options => options.Hedging.Delay = TimeSpan.FromMilliseconds(1));
        await using ServiceProvider provider = services.BuildServiceProvider();
        GetRecommendationsResponse response = await provider.GetRequiredService<IPersonalizeRuntimeClient>().GetRecommendationsAsync(Request);
        Assert.Equal("second", response.RecommendationId);
        Assert.Equal([Request, Request], _stub.RequestsTo(PersonalizeRuntimeOperations.GetRecommendations).Take(2));
    }

    [Fact]
    public async Task The_standard_handler_repeats_what_the_client_leaves_to_it()
    {
        Recommendations.Break().Disconnect().Respond(new GetRecommendationsResponse { RecommendationId = "third" });
        ServiceCollection services = [];
        Add(services).AddStandardResilienceHandler(options =>
        {
            options.Retry.Delay = TimeSpan.Zero;
            options.Retry.BackoffType = DelayBackoffType.Constant;
            options.Retry.UseJitter = false;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal("third", (await provider.GetRequiredService<IPersonalizeRuntimeClient>().GetRecommendationsAsync(Request)).RecommendationId);
        Assert.Equal(3, _stub.Requests.Count);
    }

    private IHttpClientBuilder Add(IServiceCollection services) => services
        .AddPersonalizeRuntimeClient(options =>
        {
            options.Region = "eu-west-1";
            options.Credentials = StubTransport.Options.Credentials;
            options.MaxAttempts = 1;
        })
        .ConfigurePrimaryHttpMessageHandler(_stub.CreateHandler);
}
