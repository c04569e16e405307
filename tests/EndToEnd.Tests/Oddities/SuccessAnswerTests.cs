using Shop.Ranking;
using static Smithwright.EndToEnd.Tests.Oddities.RankingProbe;

namespace Smithwright.EndToEnd.Tests.Oddities;

/// <summary>Bodies of successes that are not quite what the model says: either a result or one exception that names the place, after one request.</summary>
public sealed class SuccessAnswerTests
{
    [Theory]
    [InlineData("", "Body: expected content, found none.")]
    [InlineData("<html>", "$: expected JSON, found malformed text")]
    [InlineData("{\"personalizedRanking\":[{\"itemId\":\"hid", "$.personalizedRanking[0].itemId: expected JSON, found the end of the text.")]
    [InlineData("[]", "$: expected an object, found an array.")]
    [InlineData("{} hidden", "$: expected the end of the text, found more text at byte")]
    [InlineData("{\"personalizedRanking\":{\"a\":\"hidden\"}}", "$.personalizedRanking: expected an array, found an object.")]
    [InlineData("{\"personalizedRanking\":\"hidden\"}", "$.personalizedRanking: expected an array, found a string.")]
    [InlineData("{\"personalizedRanking\":5}", "$.personalizedRanking: expected an array, found a number.")]
    [InlineData("{\"personalizedRanking\":[\"hidden\"]}", "$.personalizedRanking[0]: expected an object, found a string.")]
    [InlineData("{\"personalizedRanking\":[{},5]}", "$.personalizedRanking[1]: expected an object, found a number.")]
    [InlineData("{\"personalizedRanking\":[{\"metadata\":[\"hidden\"]}]}", "$.personalizedRanking[0].metadata: expected an object, found an array.")]
    [InlineData("{\"personalizedRanking\":[{\"metadata\":{\"hidden\":{}}}]}", "$.personalizedRanking[0].metadata.*: expected a string, found an object.")]
    [InlineData("{\"personalizedRanking\":[{\"metadata\":{\"hidden\":[1]}}]}", "$.personalizedRanking[0].metadata.*: expected a string, found an array.")]
    [InlineData("{\"personalizedRanking\":[{\"score\":true}]}", "$.personalizedRanking[0].score: expected a number, found a boolean.")]
    [InlineData("{\"personalizedRanking\":[{\"score\":\"hidden\"}]}", "$.personalizedRanking[0].score: expected a number, found a string that is not one.")]
    [InlineData("{\"recommendationId\":{}}", "$.recommendationId: expected a string, found an object.")]
    [InlineData("{/* hidden */}", "$: expected JSON, found malformed text")]
    public async Task What_cannot_be_meant_is_named_by_its_place(string body, string expected)
    {
        (_, Exception? exception, int requests) = await CallAsync(Answer(200, body, "x-amzn-RequestId: r-1"));
        MalformedResponseException error = Assert.IsType<MalformedResponseException>(exception);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, "r-1", false), (requests, error.Attempts, error.RequestId, error.IsRetryable));
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"new\":{\"a\":[1,{}]},\"recommendationId\":\"r\"}")]
    [InlineData("{\"recommendation\\u0049d\":\"r\"}")]
    [InlineData("\uFEFF { \"recommendationId\" : \"r\" , }\r\n")]
    [InlineData("{\"recommendationId\":\"first\",\"recommendationId\":\"r\"}")]
    [InlineData("{\"recommendationId\":\"r\",\"personalizedRanking\":null}")]
    public async Task What_can_be_meant_is_read(string body)
    {
        (GetPersonalizedRankingResponse? response, Exception? exception, int requests) = await CallAsync(Answer(200, body));
        Assert.Null(exception);
        Assert.Equal(("r", 0, 1), (response!.RecommendationId, response.PersonalizedRanking.Count, requests));
    }

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("1", 1.0)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    public async Task A_score_may_be_written_in_several_ways(string score, double expected)
    {
        (GetPersonalizedRankingResponse? response, _, _) = await CallAsync(Answer(200, $"{{\"personalizedRanking\":[{{\"score\":{score}}}]}}"));
        Assert.Equal(expected, Assert.Single(response!.PersonalizedRanking).Score);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public async Task A_member_nobody_knows_may_nest_ten_thousand_levels_deep(char open, char close)
    {
        string opening = open == '[' ? new string('[', 10_000) : string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1";
        (GetPersonalizedRankingResponse? response, Exception? exception, int requests) =
            await CallAsync(Answer(200, $"{{\"unknown\":{opening}{new string(close, 10_000)},\"recommendationId\":\"r\"}}"));
        Assert.Null(exception);
        Assert.Equal(("r", 1), (response!.RecommendationId, requests));
    }

    [Fact]
    public async Task A_page_in_place_of_JSON_is_called_what_it_is()
    {
        (_, Exception? exception, int requests) = await CallAsync(Answer(200, "<html>hidden</html>", "Content-Type: text/html; charset=utf-8"));
        Assert.EndsWith("Its content type is text/html.", Assert.IsType<MalformedResponseException>(exception).Message, StringComparison.Ordinal);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task JSON_under_another_content_type_is_JSON()
    {
        (GetPersonalizedRankingResponse? response, _, _) = await CallAsync(Answer(200, "{\"recommendationId\":\"r\"}", "Content-Type: text/plain"));
        Assert.Equal("r", response!.RecommendationId);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_costs_one_request()
    {
        (_, Exception? exception, int requests) = await CallAsync(Answer(200, $"{{\"recommendationId\":\"{new string('x', 100_000)}\"}}"));
        Assert.Contains("MaxResponseBytes (100000 bytes)", Assert.IsType<ResponseTooLargeException>(exception).Message, StringComparison.Ordinal);
        Assert.Equal(1, requests);
    }
}
