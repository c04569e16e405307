using RankingDemo;
using Shop.Ranking;

namespace Smithwright.EndToEnd.Tests;

/// <summary>The generated client against the sample's local service, over a real socket.</summary>
public sealed class RankingTests : IAsyncLifetime
{
    private LocalRankingService _service = null!;
    private PersonalizeRuntimeClient _client = null!;

    public async Task InitializeAsync()
    {
        _service = await LocalRankingService.StartAsync();
        _client = new PersonalizeRuntimeClient(new()
        {
            Region = "eu-west-1",
            Endpoint = _service.Address,
            Credentials = new AwsCredentials("AKIDEXAMPLE", "secret"),
        });
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Items_come_back_ranked_with_metadata_and_reasons_and_unknown_ones_last()
    {
        GetPersonalizedRankingResponse response = await _client.GetPersonalizedRankingAsync(Request() with
        {
            InputList = ["film-99", "film-1", "film-2", "film-3"],
            MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE", "PRICE"] },
        });

        Assert.Equal(4, response.PersonalizedRanking.Count);
        Assert.StartsWith("RID-", response.RecommendationId, StringComparison.Ordinal);
        PredictedItem[] known = [.. response.PersonalizedRanking.Take(3)];
        Assert.Equal(["film-1", "film-2", "film-3"], known.Select(item => item.ItemId).Order());
        Assert.Equal(known.OrderByDescending(item => item.Score), known);
        Assert.Equal(1.0, known.Sum(item => item.Score!.Value), 5);
        Assert.All(known, item => Assert.Equal(["GENRE", "PRICE"], item.Metadata.Keys));
        Assert.Equal("Western", known.Single(item => item.ItemId == "film-3").Metadata["GENRE"]);
        Assert.All(known, item => Assert.Single(item.Reason));

        PredictedItem unknown = response.PersonalizedRanking[3];
        Assert.Equal("film-99", unknown.ItemId);
        Assert.Null(unknown.Score);
        Assert.Empty(unknown.Metadata);
        Assert.Empty(unknown.Reason);
    }

    [Fact]
    public async Task The_same_request_is_ranked_in_the_same_way()
    {
        GetPersonalizedRankingResponse first = await _client.GetPersonalizedRankingAsync(Request());
        Assert.Equal(first, await _client.GetPersonalizedRankingAsync(Request()));
        Assert.NotEqual(first, await _client.GetPersonalizedRankingAsync(Request() with { UserId = "another" }));
    }

    [Fact]
    public async Task A_bad_arn_gives_the_modeled_error_with_its_message()
    {
#pragma warning disable SMW1005 // Here the service is to say so.
        GetPersonalizedRankingRequest request = Request() with { CampaignArn = "not an arn" };
#pragma warning restore SMW1005
        InvalidInputException error = await Assert.ThrowsAsync<InvalidInputException>(() => _client.GetPersonalizedRankingAsync(request));
        Assert.Equal("InvalidInputException", error.ErrorCode);
        Assert.Contains("campaignArn is not the ARN of a campaign.", error.Message, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, error.StatusCode);
        Assert.NotNull(error.RequestId);
    }

    [Fact]
    public async Task An_unknown_campaign_gives_the_modeled_error()
    {
        PersonalizeRuntimeException error = await Assert.ThrowsAnyAsync<PersonalizeRuntimeException>(
            () => _client.GetPersonalizedRankingAsync(Request() with { CampaignArn = LocalRankingService.CampaignArn + "-x" }));
        Assert.IsType<ResourceNotFoundException>(error);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task An_error_that_the_model_does_not_know_is_the_services_own_exception()
    {
        using PersonalizeRuntimeClient unsigned = new(
            new() { Region = "eu-west-1", Endpoint = _service.Address, Credentials = new AwsCredentials("AKIDEXAMPLE", "secret") },
            new HttpClient(new WithoutAuthorization()));
        PersonalizeRuntimeException error = await Assert.ThrowsAnyAsync<PersonalizeRuntimeException>(
            () => unsigned.GetPersonalizedRankingAsync(Request()));
        Assert.Equal(typeof(PersonalizeRuntimeException), error.GetType());
        Assert.Equal("MissingAuthenticationTokenException", error.ErrorCode);
    }

    [Fact]
    public async Task The_table_shows_rank_score_metadata_and_reason()
    {
        GetPersonalizedRankingResponse response = await _client.GetPersonalizedRankingAsync(Request() with
        {
            InputList = ["film-3", "film-99"],
            MetadataColumns = new Dictionary<string, IReadOnlyList<string>> { ["ITEMS"] = ["GENRE"] },
        });
        StringWriter output = new();
        RankingTable.Write(output, response);
        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches(@"^\s+1  film-3 +100\.0 ?%  GENRE=Western +Popular item\s*$", lines[2]);
        Assert.Matches(@"^\s+2  film-99 +–\s*$", lines[3]);
    }

    private static GetPersonalizedRankingRequest Request() => new()
    {
        CampaignArn = LocalRankingService.CampaignArn,
        UserId = "u-42",
        InputList = ["film-1", "film-2", "film-3"],
    };

    private sealed class WithoutAuthorization() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Remove("Authorization");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
