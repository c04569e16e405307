using System.Globalization;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class ClockSkewTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(1));

    [Theory]
    [InlineData("RequestTimeTooSkewed")]
    [InlineData("RequestExpired")]
    [InlineData("RequestInTheFuture")]
    [InlineData("InvalidSignatureException")]
    [InlineData("SignatureDoesNotMatch")]
    [InlineData("AuthFailure")]
    public async Task A_signature_refused_for_its_time_is_made_again_by_the_clock_of_the_service(string code)
    {
        ScriptedHandler handler = new(Refusal(code, TimeSpan.FromMinutes(-20)), Answer(200, "{\"text\":\"done\"}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        Assert.Equal("done", await client.EchoAsync("a"));
        Assert.Equal(2, handler.Requests.Count);
        Assert.Equal(SignedAt(handler, 0).AddMinutes(-20), SignedAt(handler, 1), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_corrected_clock_is_kept_for_all_later_calls_of_the_client()
    {
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(3)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await client.EchoAsync("a");
        await client.EchoAsync("b");
        Assert.Equal(3, handler.Requests.Count);
        Assert.Equal(_time.GetUtcNow().AddHours(3), SignedAt(handler, 2), TimeSpan.FromSeconds(1));

        ScriptedHandler other = new(Answer(200, "{}"));
        using EchoClient another = new(other, EchoClient.Options(_time));
        await another.EchoAsync("a");
        Assert.Equal(_time.GetUtcNow(), SignedAt(other, 0), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_clock_that_is_right_is_not_to_blame()
    {
        ScriptedHandler handler = new(Refusal("InvalidSignatureException", TimeSpan.FromMinutes(3)));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.False(exception.IsRetryable);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("yesterday")]
    public async Task Without_the_time_of_the_service_nothing_can_be_corrected(string? date)
    {
        ScriptedHandler handler = new(date is null ? Answer(403, "", ("x-amzn-ErrorType", "RequestExpired")) : Answer(403, "", ("x-amzn-ErrorType", "RequestExpired"), ("Date", date)));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Another_error_with_a_strange_date_corrects_nothing()
    {
        ScriptedHandler handler = new(Refusal("AccessDenied", TimeSpan.FromHours(3)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        await client.EchoAsync("a");
        Assert.Equal(_time.GetUtcNow(), SignedAt(handler, 1), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_service_that_refuses_every_time_is_believed_once_an_attempt()
    {
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(1)));
        using EchoClient client = new(handler, EchoClient.Options(_time, maxAttempts: 5));
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        // The second was signed with the service's own time: a third could not be better.
        Assert.Equal((2, 2), (handler.Requests.Count, exception.Attempts));
    }

    [Fact]
    public void Calls_at_once_learn_from_the_time_that_each_was_signed_with()
    {
        ServiceClock clock = new(_time);
        DateTimeOffset signedAt = clock.GetUtcNow();
        DateTimeOffset service = signedAt.AddHours(1);
        Assert.True(clock.Correct(service, signedAt));
        Assert.True(clock.Correct(service, signedAt));
        Assert.Equal(service, clock.GetUtcNow());
        Assert.False(clock.Correct(service, clock.GetUtcNow()));
    }

    private Func<HttpResponseMessage> Refusal(string code, TimeSpan skew) => () =>
        Answer(403, "", ("x-amzn-ErrorType", code), ("Date", (_time.GetUtcNow() + skew).ToString("R", CultureInfo.InvariantCulture)))();

    private static DateTimeOffset SignedAt(ScriptedHandler handler, int request) => DateTimeOffset.ParseExact(
        handler.Requests[request].Headers["X-Amz-Date"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
