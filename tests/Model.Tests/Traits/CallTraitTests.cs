using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Calls;
using static Smithwright.Model.Tests.Traits.TraitReading;

namespace Smithwright.Model.Tests.Traits;

public sealed class CallTraitTests
{
    [Theory]
    [InlineData("""{ "method": "PUT", "uri": "/a", "code": 201 }""", 201)]
    [InlineData("""{ "method": "PUT", "uri": "/a" }""", 200)]
    public void An_operation_answers_with_200_unless_it_says_otherwise(string json, int code) =>
        Assert.Equal(new HttpTrait("PUT", "/a", code), HttpTrait.Of(Of(TraitIds.Http, json)));

    [Theory]
    [InlineData("\"client\"", null, false, 400)]
    [InlineData("\"server\"", null, true, 500)]
    [InlineData("\"client\"", "404", false, 404)]
    public void An_error_has_a_status(string error, string? status, bool isServerFault, int expected)
    {
        TraitMap traits = Of(TraitIds.HttpError, status).With(TraitIds.Error, Of(TraitIds.Error, error).Get(TraitIds.Error)!);
        Assert.Equal(new ErrorTrait(isServerFault, expected), ErrorTrait.Of(traits));
        Assert.Null(ErrorTrait.Of(traits.Without(TraitIds.Error)));
    }

    [Theory]
    [InlineData("""{ "throttling": true }""", true)]
    [InlineData("{}", false)]
    public void A_retryable_error_may_be_throttling(string json, bool isThrottling) =>
        Assert.Equal(isThrottling, RetryableTrait.Of(Of(TraitIds.Retryable, json))!.IsThrottling);

    [Fact]
    public void Pagination_is_completed_from_the_service()
    {
        PaginatedTrait paginated = PaginatedTrait.Of(
            Operation(Of(TraitIds.Paginated, """{ "inputToken": "next" }""")), Service(Of(TraitIds.Paginated, """{ "inputToken": "other", "items": "all.of" }""")))!;
        Assert.Equal("next", paginated.InputToken!.Path);
        Assert.Equal("all.of", paginated.Items!.Path);
        Assert.Same(paginated.Node, paginated.Items.At);
        Assert.NotSame(paginated.Node, paginated.InputToken.At);
        Assert.Null(paginated.OutputToken);
        Assert.False(paginated.IsComplete);
        Assert.Null(PaginatedTrait.Of(Operation(TraitMap.Empty), Service(Of(TraitIds.Paginated, "{}"))));
    }

    [Theory]
    [InlineData("{}", null, null)]
    [InlineData("""{ "timeoutMillis": 5 }""", null, 5L)]
    [InlineData("""{ "timeoutMillis": 5 }""", """{ "timeoutMillis": 7 }""", 7L)]
    [InlineData(null, """{ "timeoutMillis": 7 }""", 7L)]
    public void The_longer_of_two_times_counts(string? heldOpen, string? longPoll, long? millis)
    {
        TraitMap traits = Of(TraitIds.HeldOpen, heldOpen);
        Assert.Equal(millis, HeldOpenTrait.Of(longPoll is null ? traits : traits.With(TraitIds.LongPoll, Of(TraitIds.LongPoll, longPoll).Get(TraitIds.LongPoll)!)));
    }

    [Fact]
    public void A_checksum_may_be_required_or_chosen()
    {
        HttpChecksumTrait checksum = HttpChecksumTrait.Of(Of(TraitIds.AwsHttpChecksum, """{ "requestChecksumRequired": true, "requestAlgorithmMember": "how" }"""))!;
        Assert.True(checksum.IsRequired);
        Assert.Equal("how", checksum.AlgorithmMember);
        Assert.Null(checksum.ValidationModeMember);
    }
}
