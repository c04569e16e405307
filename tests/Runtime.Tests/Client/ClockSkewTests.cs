using System.Globalization;
using Smithwright.Runtime.Client.State;
using Smithwright.Runtime.Operations;
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

    [Theory]
    [InlineData(24, true)]
    [InlineData(-24, true)]
    [InlineData(24.01, false)]
    [InlineData(-24.01, false)]
    [InlineData(24 * 365, false)]
    public async Task A_time_that_is_more_than_a_day_off_is_ignored(double hours, bool believed)
    {
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(hours)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        if (believed)
        {
            await client.EchoAsync("a");
        }
        else
        {
            await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        }
        await client.EchoAsync("b");
        Assert.Equal(_time.GetUtcNow().AddHours(believed ? hours : 0), SignedAt(handler, handler.Requests.Count - 1), TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT")]
    public async Task The_ends_of_time_break_no_call(string date)
    {
        ScriptedHandler handler = new(Answer(403, "", ("x-amzn-ErrorType", "RequestTimeTooSkewed"), ("Date", date)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        _time.Advance(TimeSpan.FromSeconds(5));
        await client.EchoAsync("a");
        Assert.Equal(_time.GetUtcNow(), SignedAt(handler, 1), TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_correction_that_does_not_help_is_dropped(bool tellsTime)
    {
        Func<HttpResponseMessage> second = tellsTime ? Refusal("SignatureDoesNotMatch", TimeSpan.FromHours(2)) : Answer(403, "", ("x-amzn-ErrorType", "SignatureDoesNotMatch"));
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(2)), second, Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(2, handler.Requests.Count);
        await client.EchoAsync("b");
        Assert.Equal(_time.GetUtcNow(), SignedAt(handler, 2), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_correction_stays_when_the_signature_was_not_refused_for_anything_about_it()
    {
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(2)), Answer(200, "{}"), Refusal("AccessDenied", TimeSpan.FromHours(2)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await client.EchoAsync("a");
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("b"));
        await client.EchoAsync("c");
        Assert.Equal(_time.GetUtcNow().AddHours(2), SignedAt(handler, 3), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_wrong_answer_in_between_costs_an_attempt_and_not_the_call()
    {
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(2)), Refusal("RequestTimeTooSkewed", TimeSpan.Zero), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await client.EchoAsync("a");
        Assert.Equal(_time.GetUtcNow(), SignedAt(handler, 2), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_service_that_names_another_time_each_time_is_not_followed()
    {
        int hours = 0;
        ScriptedHandler handler = new(() => Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(++hours))());
        using EchoClient client = new(handler, EchoClient.Options(_time, maxAttempts: 10));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(2, handler.Requests.Count);
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(_time.GetUtcNow(), SignedAt(handler, 2), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Requests_that_are_not_signed_correct_nothing()
    {
        ScriptedHandler handler = new(Refusal("RequestTimeTooSkewed", TimeSpan.FromHours(2)), Answer(200, "{}"));
        using EchoClient client = new(handler, EchoClient.Options(_time));
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a", new EchoOperation { Authentication = OperationAuth.Anonymous }));
        await client.EchoAsync("a");
        Assert.Equal(_time.GetUtcNow(), SignedAt(handler, 1), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Calls_at_once_learn_from_the_time_that_each_was_signed_with()
    {
        ServiceClock clock = new(_time);
        SigningMoment signed = clock.Now();
        DateTimeOffset service = signed.Time.AddHours(1);
        Assert.True(clock.Correct(service, signed));
        Assert.True(clock.Correct(service, signed));
        Assert.Equal(service, clock.GetUtcNow());
        Assert.False(clock.Correct(service, clock.Now()));
        Assert.Equal(_time.GetUtcNow(), clock.GetUtcNow());
    }

    [Fact]
    public void A_request_that_arrived_late_says_nothing_against_a_correction()
    {
        ServiceClock clock = new(_time);
        Assert.True(clock.Correct(_time.GetUtcNow().AddHours(1), clock.Now()));
        SigningMoment signed = clock.Now();
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.True(clock.Correct(_time.GetUtcNow().AddHours(1), signed));
        Assert.Equal(_time.GetUtcNow().AddHours(1), clock.GetUtcNow());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    public void A_machine_that_is_set_to_an_end_of_time_has_a_time_to_sign_with(int hours)
    {
        SetClock machine = new() { Now = _time.GetUtcNow() };
        ServiceClock clock = new(machine);
        Assert.True(clock.Correct(machine.Now.AddHours(hours), clock.Now()));
        DateTimeOffset end = hours > 0 ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;
        machine.Now = end.AddHours(-hours / 3);
        Assert.Equal(end, clock.GetUtcNow());
    }

    /// <summary>Whatever a response says of its time, a call ends in its result or its error, and the clock stays within a day of the machine's.</summary>
    [Fact]
    public async Task No_date_breaks_a_call()
    {
        Random random = new(20240506);
        for (int round = 0; round < 400; round++)
        {
            string date = DateFuzz.Next(random, _time.GetUtcNow());
            string code = random.Next(2) == 0 ? "RequestTimeTooSkewed" : "SignatureDoesNotMatch";
            ScriptedHandler handler = new(Answer(403, "", ("x-amzn-ErrorType", code), ("Date", date)), Answer(200, "{}"));
            using EchoClient client = new(handler, EchoClient.Options(_time));
            Exception? failure = await Record.ExceptionAsync(() => client.EchoAsync("a"));
            Assert.True(failure is null or EchoException, $"{date}: {failure}");
            await client.EchoAsync("b");
            TimeSpan off = SignedAt(handler, handler.Requests.Count - 1) - _time.GetUtcNow();
            Assert.True(off.Duration() <= TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1), $"{date}: off by {off}");
        }
    }

    private Func<HttpResponseMessage> Refusal(string code, TimeSpan skew) => () =>
        Answer(403, "", ("x-amzn-ErrorType", code), ("Date", (_time.GetUtcNow() + skew).ToString("R", CultureInfo.InvariantCulture)))();

    private static DateTimeOffset SignedAt(ScriptedHandler handler, int request) => DateTimeOffset.ParseExact(
        handler.Requests[request].Headers["X-Amz-Date"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
