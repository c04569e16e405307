using System.Net;
using Shop.Ranking;
using Smithwright.Testing;

namespace Smithwright.Extensions.Tests.Testing;

/// <summary>What a test of an application sees of the stub transport.</summary>
public class StubTransportTests
{
    private static readonly GetPersonalizedRankingRequest Request = new() { CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", UserId = "u-42", InputList = ["i-1"] };

    private static readonly GetPersonalizedRankingResponse Response = new()
    {
        RecommendationId = "r-1",
        PersonalizedRanking = [new() { ItemId = "i-1", Score = 0.5, Metadata = new Dictionary<string, string> { ["GENRE"] = "Drama" } }],
    };

    private readonly StubTransport _stub = new();

    private OperationStub<GetPersonalizedRankingRequest, GetPersonalizedRankingResponse> Ranking => _stub.On(PersonalizeRuntimeOperations.GetPersonalizedRanking);

    [Fact]
    public async Task An_output_arrives_as_it_was_given()
    {
        Ranking.Respond(Response);
        Assert.Equal(Response, await CallAsync());
    }

    [Fact]
    public async Task A_modeled_error_is_thrown_with_its_code_and_status()
    {
        Ranking.Fail(new ResourceNotFoundException("No such campaign."));
        ResourceNotFoundException error = await Assert.ThrowsAsync<ResourceNotFoundException>(() => CallAsync());
        Assert.Equal(("No such campaign.", "ResourceNotFoundException", HttpStatusCode.NotFound), (error.Message, error.ErrorCode, error.StatusCode));
    }

    [Fact]
    public async Task Answers_are_given_in_their_order_and_the_last_one_stays()
    {
        Ranking.Throttle().Break().Respond(Response).Respond(Response with { RecommendationId = "r-2" });
        Assert.Equal("r-1", (await CallAsync()).RecommendationId);
        Assert.Equal("r-2", (await CallAsync()).RecommendationId);
        Assert.Equal("r-2", (await CallAsync()).RecommendationId);
        Assert.Equal(5, _stub.Requests.Count);
    }

    [Fact]
    public async Task A_closed_connection_is_tried_again_and_then_reported()
    {
        Ranking.Disconnect();
        ServiceConnectionException error = await Assert.ThrowsAsync<ServiceConnectionException>(() => CallAsync());
        Assert.True(error.IsRetryable);
        Assert.Equal(3, _stub.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_hangs_runs_into_the_limit_of_the_client()
    {
        Ranking.Hang();
        using PersonalizeRuntimeClient client = new(
            new() { Region = "eu-west-1", Credentials = StubTransport.Options.Credentials, MaxAttempts = 1, AttemptTimeout = TimeSpan.FromMilliseconds(1) }, _stub.CreateHttpClient());
        await Assert.ThrowsAsync<ServiceTimeoutException>(() => client.GetPersonalizedRankingAsync(Request));
    }

    [Fact]
    public async Task A_late_answer_waits_on_the_clock_of_the_transport()
    {
        FakeClock clock = new();
        StubTransport stub = new(clock);
        stub.On(PersonalizeRuntimeOperations.GetPersonalizedRanking).After(TimeSpan.FromSeconds(30)).Respond(Response);
        using PersonalizeRuntimeClient client = new(StubTransport.Options, stub.CreateHttpClient());
        Task<GetPersonalizedRankingResponse> call = client.GetPersonalizedRankingAsync(Request);
        await Soon.Ended(clock.TimerMade);
        Assert.False(call.IsCompleted);
        clock.Elapse();
        Assert.Equal(Response, await Soon.Ended(call));
        Assert.Equal(TimeSpan.FromSeconds(30), clock.DueTime);
    }

    [Fact]
    public async Task A_condition_selects_requests_and_the_last_stub_goes_first()
    {
        Ranking.Respond(Response);
        Ranking.When(request => request.UserId == "u-1").Respond(request => Response with { RecommendationId = request.UserId });
        Assert.Equal("r-1", (await CallAsync()).RecommendationId);
        Assert.Equal("u-1", (await CallAsync(Request with { UserId = "u-1" })).RecommendationId);
    }

    [Fact]
    public async Task Several_conditions_must_all_be_met()
    {
        Ranking.Respond(Response);
        Ranking.When(request => request.UserId == "u-1").When(request => request.InputList.Count == 1).When(request => request.FilterArn is null)
            .Respond(request => Response with { RecommendationId = request.UserId });
        GetPersonalizedRankingRequest fits = Request with { UserId = "u-1" };
        Assert.Equal("u-1", (await CallAsync(fits)).RecommendationId);
        Assert.Equal("r-1", (await CallAsync(fits with { UserId = "u-2" })).RecommendationId);
        Assert.Equal("r-1", (await CallAsync(fits with { InputList = ["i-1", "i-2"] })).RecommendationId);
        Assert.Equal("r-1", (await CallAsync(fits with { FilterArn = "arn:aws:personalize:eu-west-1:123456789012:filter/new" })).RecommendationId);
    }

    [Fact]
    public async Task Requests_are_kept_as_they_were_made_and_as_they_were_sent()
    {
        Ranking.Respond(Response);
        await CallAsync();
        Assert.Equal([Request], _stub.RequestsTo(PersonalizeRuntimeOperations.GetPersonalizedRanking));
        Assert.Empty(_stub.RequestsTo(PersonalizeRuntimeOperations.GetRecommendations));
        StubRequest sent = Assert.Single(_stub.Requests);
        Assert.Equal(("GetPersonalizedRanking", HttpMethod.Post, "/personalize-ranking"), (sent.OperationName, sent.Method, sent.Uri.AbsolutePath));
        Assert.Equal("application/json", sent.Headers["content-type"]);
        Assert.Contains("Credential=AKIDEXAMPLE/", sent.Headers["Authorization"], StringComparison.Ordinal);
        Assert.StartsWith("{\"campaignArn\":", sent.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_nothing_is_stubbed_for_fails_at_once_and_says_why()
    {
        StubException none = await Assert.ThrowsAsync<StubException>(() => CallAsync());
        Assert.Contains("GetPersonalizedRanking(GetPersonalizedRankingRequest {", none.Message, StringComparison.Ordinal);
        Assert.Contains("No operation is.", none.Message, StringComparison.Ordinal);
        _stub.On(PersonalizeRuntimeOperations.GetRecommendations).Respond(new GetRecommendationsResponse());
        Assert.Contains("Stubbed are: GetRecommendations.", (await Assert.ThrowsAsync<StubException>(() => CallAsync())).Message, StringComparison.Ordinal);
        Ranking.When(_ => false).Respond(Response);
        Assert.Contains("no condition of When is met", (await Assert.ThrowsAsync<StubException>(() => CallAsync())).Message, StringComparison.Ordinal);
        Assert.Equal(3, _stub.Requests.Count);
    }

    [Fact]
    public async Task Verify_names_the_answers_that_nobody_asked_for()
    {
        Ranking.Respond(Response).Throttle();
        await CallAsync();
        Assert.Contains("GetPersonalizedRanking: 1", Assert.Throws<StubException>(_stub.Verify).Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<ServiceException>(() => CallAsync());
        _stub.Verify();
    }

    [Fact]
    public async Task What_no_service_should_send_is_sent_by_hand()
    {
        Ranking.Reply(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{\"personalizedRanking\":7}") });
        await Assert.ThrowsAsync<MalformedResponseException>(() => CallAsync());
    }

    private async Task<GetPersonalizedRankingResponse> CallAsync(GetPersonalizedRankingRequest? request = null)
    {
        using PersonalizeRuntimeClient client = new(StubTransport.Options, _stub.CreateHttpClient());
        return await client.GetPersonalizedRankingAsync(request ?? Request);
    }
}
