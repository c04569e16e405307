using System.Net;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Client;

public sealed class CallMetadataTests
{
    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromMinutes(1));
    private readonly List<CallMetadata> _completed = [];

    [Fact]
    public async Task A_response_is_found_again_with_its_request_id_status_and_attempts()
    {
        using EchoClient client = Client(keeps: true, Answer(503, "", ("x-amz-retry-after", "700")), Answer(201, "{\"text\":\"done\"}", ("x-amzn-RequestId", "r-1")));
        string response = await client.EchoAsync("a");
        CallMetadata metadata = CallMetadata.Of(response)!;
        Assert.Equal(("City Echo", "Echo", HttpStatusCode.Created, "r-1", 2), (metadata.Service, metadata.Operation, metadata.StatusCode, metadata.RequestId, metadata.Attempts));
        Assert.Equal(TimeSpan.FromMilliseconds(700), metadata.Duration);
        Assert.Null(metadata.Exception);
        Assert.Equal("City Echo.Echo: status 201, request id r-1, attempts 2, 700 ms", metadata.ToString());
    }

    [Fact]
    public async Task Equal_responses_have_metadata_of_their_own()
    {
        using EchoClient client = Client(
            keeps: true, Answer(200, "{\"text\":\"same\"}", ("x-amzn-RequestId", "r-1")), Answer(200, "{\"text\":\"same\"}", ("x-amzn-RequestId", "r-2")));
        string first = await client.EchoAsync("a");
        string second = await client.EchoAsync("a");
        Assert.Equal(first, second);
        Assert.Equal(("r-1", "r-2"), (CallMetadata.Of(first)!.RequestId, CallMetadata.Of(second)!.RequestId));
        Assert.Null(CallMetadata.Of(new string("same")));
    }

    [Fact]
    public async Task Nothing_is_kept_unless_it_was_asked_for()
    {
        using EchoClient client = Client(keeps: false, Answer(200, "{\"text\":\"done\"}"));
        Assert.Null(CallMetadata.Of(await client.EchoAsync("a")));
        Assert.Throws<ArgumentNullException>("response", () => CallMetadata.Of(null!));
    }

    [Fact]
    public async Task Every_call_is_reported_when_it_is_over()
    {
        using EchoClient client = Client(keeps: false, Answer(200, "{}", ("x-amzn-RequestId", "r-1")), Answer(400, "", ("x-amzn-RequestId", "r-2")));
        await client.EchoAsync("a");
        EchoException exception = await Assert.ThrowsAsync<EchoException>(() => client.EchoAsync("a"));
        Assert.Equal(["r-1", "r-2"], _completed.Select(static call => call.RequestId));
        Assert.Equal([null, exception], _completed.Select(static call => call.Exception));
        Assert.Equal(HttpStatusCode.BadRequest, _completed[1].StatusCode);
    }

    [Fact]
    public async Task A_call_that_ends_without_an_answer_has_neither_status_nor_id()
    {
        using EchoClient client = Client(keeps: false, Answer(500, "", ("x-amzn-RequestId", "r-1")), Fail(new HttpRequestException("refused")));
        await Assert.ThrowsAsync<ServiceConnectionException>(() => client.EchoAsync("a"));
        CallMetadata call = Assert.Single(_completed);
        Assert.Equal((null, null, 3), (call.StatusCode, call.RequestId, call.Attempts));
    }

    [Fact]
    public async Task A_call_that_sent_nothing_is_reported_as_well()
    {
        using EchoClient client = Client(keeps: false, Answer(200));
        await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync(""));
        Assert.Equal(0, Assert.Single(_completed).Attempts);
    }

    private EchoClient Client(bool keeps, params Func<HttpResponseMessage>[] answers) => new(new ScriptedHandler(answers), new ClientOptions
    {
        Region = "eu-west-1",
        Credentials = EchoClient.Credentials,
        AttemptTimeout = TimeSpan.FromHours(1),
        TimeProvider = _time,
        KeepsCallMetadata = keeps,
        CallCompleted = keeps ? null : _completed.Add,
    });
}
