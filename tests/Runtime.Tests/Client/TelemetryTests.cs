using System.Diagnostics;
using System.Diagnostics.Metrics;
using Smithwright.Runtime.Client.Telemetry;
using Smithwright.Runtime.Services;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class TelemetryTests
{
    // Listeners hear all clients of the process: the name of the service tells the test's own.
    private readonly ServiceDescription _service = new($"Echo {Guid.NewGuid():N}", "echo", "echo");

    [Fact]
    public async Task A_call_is_one_client_span_with_the_attributes_of_AWS_SDKs()
    {
        Activity span = await SpanAsync(
            Answer(500), Answer(200, "{\"text\":\"done\"}", ("x-amzn-RequestId", "r-1"), ("x-amz-id-2", "extended")));
        Assert.Equal((ActivityKind.Client, $"{_service.SdkId}.Echo", ActivityStatusCode.Unset), (span.Kind, span.OperationName, span.Status));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["rpc.system"] = "aws-api",
                ["rpc.system.name"] = "aws-api",
                ["rpc.service"] = _service.SdkId,
                ["rpc.method"] = "Echo",
                ["cloud.region"] = "eu-west-1",
                ["server.address"] = "echo.eu-west-1.amazonaws.com",
                ["server.port"] = 443,
                ["http.response.status_code"] = 200,
                ["http.request.resend_count"] = 1,
                ["aws.request_id"] = "r-1",
                ["aws.extended_request_id"] = "extended",
            },
            span.TagObjects.ToDictionary());
    }

    [Fact]
    public async Task A_failed_call_names_its_error_and_nothing_that_was_sent_or_said()
    {
        Activity span = await SpanAsync(Answer(400, "{\"message\":\"no such user: hidden\",\"text\":\"hidden\"}", ("x-amzn-ErrorType", "InvalidInputException")));
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Equal("InvalidInputException", span.GetTagItem("error.type"));
        Assert.Equal(400, span.GetTagItem("http.response.status_code"));
        Assert.Empty(span.Events);
        Assert.DoesNotContain(span.TagObjects, static tag => tag.Value is string text && text.Contains("hidden", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400, "InvalidInputException", "InvalidInputException")]
    [InlineData(400, "com.example#InvalidInputException:http://example.com/", "InvalidInputException")]
    [InlineData(400, "ThrottlingException", "ThrottlingException")]
    [InlineData(403, "RequestExpired", "RequestExpired")]
    [InlineData(408, "RequestTimeout", "RequestTimeout")]
    [InlineData(400, "user-17 said", "400")]
    [InlineData(404, "InvalidInputexception", "404")]
    [InlineData(500, "", "500")]
    public async Task An_error_type_is_a_known_code_or_the_status(int status, string code, string expected)
    {
        Activity span = await SpanAsync(Answer(status, $"{{\"code\":\"{code}\"}}"));
        Assert.Equal(expected, span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_code_in_the_dialect_of_another_protocol_is_not_an_error_type()
    {
        Activity span = await SpanAsync(Answer(400, "{\"__type\":\"InvalidInputException\"}", ("x-amzn-query-error", "Any.Thing;Sender")));
        Assert.Equal("InvalidInputException", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task An_error_without_an_answer_is_named_by_its_exception()
    {
        Activity span = await SpanAsync(Fail(new HttpRequestException("refused")));
        Assert.Equal("Smithwright.ServiceConnectionException", span.GetTagItem("error.type"));
        Assert.Null(span.GetTagItem("http.response.status_code"));
        Assert.Equal(2, span.GetTagItem("http.request.resend_count"));
    }

    [Fact]
    public async Task The_span_stands_between_the_caller_s_and_those_of_its_requests_and_ends_with_the_call()
    {
        ActivitySpanId? inside = null;
        List<Activity> spans = [];
        using ActivityListener listener = Listen(spans);
        using EchoClient client = new(
            new ScriptedHandler(() =>
            {
                inside = Activity.Current?.SpanId;
                return Answer(200, "{}")();
            }),
            service: _service);
        using Activity caller = new Activity("caller").Start();
        await client.EchoAsync("a");
        Activity span = Assert.Single(spans);
        Assert.Equal((caller.SpanId, (ActivitySpanId?)span.SpanId), (span.ParentSpanId, inside));
        Assert.Same(caller, Activity.Current);
    }

    [Fact]
    public async Task Duration_and_attempts_are_measured_with_the_same_attributes()
    {
        List<(string Name, string? Unit, double Value, Dictionary<string, object?> Tags)> measured = [];
        using MeterListener listener = new()
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Smithwright")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();

        using EchoClient client = new(new ScriptedHandler(Answer(503, "", ("x-amz-retry-after", "700")), Answer(400)), service: _service);
        await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));

        Assert.Equal(
            [("rpc.client.call.duration", "s", 0.7), ("smithwright.client.call.attempts", "{attempt}", 2)],
            measured.Select(static item => (item.Name, item.Unit!, item.Value)));
        Dictionary<string, object?> expected = new()
        {
            ["rpc.system.name"] = "aws-api",
            ["rpc.service"] = _service.SdkId,
            ["rpc.method"] = "Echo",
            ["server.address"] = "echo.eu-west-1.amazonaws.com",
            ["server.port"] = 443,
            ["http.response.status_code"] = 400,
            ["error.type"] = "400",
        };
        Assert.All(measured, item => Assert.Equal(expected, item.Tags));

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            Dictionary<string, object?> all = new(tags.ToArray());
            if (Equals(all["rpc.service"], _service.SdkId))
            {
                measured.Add((instrument.Name, instrument.Unit, value, all));
            }
        }
    }

    /// <summary>An observation begins by reading the clock, which nothing else of a call does: without listeners there is none.</summary>
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)]
    public async Task A_call_is_observed_only_while_somebody_listens(bool isListening, int expected)
    {
        WatchedClock clock = new();
        using (EchoClient client = new(new ScriptedHandler(Answer(200, "{}")), EchoClient.Options(clock), _service))
        {
            using ActivityListener? listener = isListening ? Listen([]) : null;
            await client.EchoAsync("a");
        }

        Assert.Equal(expected, clock.Readings);
    }

    [Fact]
    public void Asking_whether_somebody_listens_allocates_nothing()
    {
        CallObserver observer = new(_service, "eu-west-1", EchoClient.Options());
        Assert.False(observer.IsNeeded);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isNeeded = false;
        for (int i = 0; i < 1_000; i++)
        {
            isNeeded |= observer.IsNeeded;
        }
        Assert.Equal((0, false), (GC.GetAllocatedBytesForCurrentThread() - before, isNeeded));
    }

    private async Task<Activity> SpanAsync(params Func<HttpResponseMessage>[] answers)
    {
        List<Activity> spans = [];
        using ActivityListener listener = Listen(spans);
        using EchoClient client = new(new ScriptedHandler(answers), service: _service);
        await Record.ExceptionAsync(() => client.EchoAsync("a"));
        return Assert.Single(spans);
    }

    private ActivityListener Listen(List<Activity> spans)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == "Smithwright",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (Equals(span.GetTagItem("rpc.service"), _service.SdkId))
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class WatchedClock : TimeProvider
    {
        public int Readings { get; private set; }

        public override long GetTimestamp()
        {
            Readings++;
            return base.GetTimestamp();
        }
    }
}
