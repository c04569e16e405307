using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Messages.Requests;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Sessions;
using Smithwright.Runtime.Signing;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>Endpoints that want requests signed with sessions, which they give themselves.</summary>
public sealed class SessionTests
{
    private const string TokenHeader = "x-session-token";

    private static readonly ServiceDescription Service = new("City Echo", "echo")
    {
        EndpointResolver = new Resolver(),
        ResolvesEndpointPerCall = true,
        Sessions = new SessionSigning("sigv4-session", "session", TokenHeader, "X-Session-Token"),
    };

    private readonly ImmediateTimeProvider _time = new(TimeSpan.FromSeconds(5));

    [Fact]
    public async Task A_session_is_asked_for_once_and_signs_what_follows()
    {
        SessionService service = new(_time);
        using EchoClient client = Client(service);
        for (int i = 0; i < 3; i++)
        {
            await client.EchoAsync("a", Bucket("one"));
        }

        Assert.Equal(["GET /?session", "POST /echo/a?q=a", "POST /echo/a?q=a", "POST /echo/a?q=a"], service.Requests.Select(static request => $"{request.Method} {request.Url.PathAndQuery}"));
        SentRequest asked = service.Requests[0];
        Assert.Equal("one.eu-west-1.example.com", asked.Url.Host);
        Assert.Contains("Credential=AKIDEXAMPLE/", asked.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("/eu-north-1/echo-express/aws4_request", asked.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("hidden-token", asked.Headers["X-Amz-Security-Token"]);
        Assert.True(IsSigned(asked, "hidden-secret"));
        foreach (SentRequest sent in service.Requests.Skip(1))
        {
            Assert.Equal("token-1", sent.Headers[TokenHeader]);
            Assert.DoesNotContain("X-Amz-Security-Token", sent.Headers.Keys);
            Assert.Contains("Credential=SESSION1/", sent.Headers["Authorization"], StringComparison.Ordinal);
            Assert.Contains($"{TokenHeader}", sent.Headers["Authorization"], StringComparison.Ordinal);
            Assert.True(IsSigned(sent, "session-secret-1"));
        }
    }

    [Fact]
    public async Task Each_bucket_has_a_session_of_its_own_and_other_endpoints_none()
    {
        SessionService service = new(_time);
        using EchoClient client = Client(service);
        foreach (string bucket in new[] { "one", "two", "plain", "one", "two" })
        {
            await client.EchoAsync("a", Bucket(bucket));
        }

        Assert.Equal(2, service.Sessions);
        Assert.Equal(
            ["token-1", "token-2", null, "token-1", "token-2"],
            service.Requests.Where(static request => request.Method == "POST").Select(static request => request.Headers.GetValueOrDefault(TokenHeader)));
    }

    [Fact]
    public async Task A_session_is_replaced_before_it_ends_and_used_meanwhile_where_that_fails()
    {
        SessionService service = new(_time);
        using EchoClient client = Client(service);
        await client.EchoAsync("a", Bucket("one"));
        _time.Advance(TimeSpan.FromMinutes(3));
        await client.EchoAsync("a", Bucket("one"));
        Assert.Equal(1, service.Sessions);
        _time.Advance(TimeSpan.FromSeconds(70));
        service.Fails = true;
        await client.EchoAsync("a", Bucket("one"));
        Assert.Equal("token-1", service.Requests[^1].Headers[TokenHeader]);
        service.Fails = false;
        await client.EchoAsync("a", Bucket("one"));
        Assert.Equal("token-2", service.Requests[^1].Headers[TokenHeader]);
    }

    [Fact]
    public async Task However_many_calls_wait_a_session_is_asked_for_once()
    {
        SessionService service = new(_time) { Gate = new TaskCompletionSource() };
        using EchoClient client = Client(service);
        Task<string>[] calls = [.. Enumerable.Range(0, 500).Select(_ => client.EchoAsync("a", Bucket("one")))];
        service.Gate.SetResult();
        await Task.WhenAll(calls);
        Assert.Equal(1, service.Sessions);
    }

    [Fact]
    public async Task A_session_that_is_refused_is_replaced()
    {
        SessionService service = new(_time) { Refused = "token-1" };
        using EchoClient client = Client(service);
        await client.EchoAsync("a", Bucket("one"));
        Assert.Equal(["token-1", "token-2"], service.Requests.Where(static request => request.Method == "POST").Select(static request => request.Headers[TokenHeader]));
    }

    [Fact]
    public async Task A_service_that_gives_no_session_says_why()
    {
        SessionService service = new(_time) { Fails = true };
        using EchoClient client = Client(service);
        CredentialsUnavailableException exception = await Assert.ThrowsAsync<CredentialsUnavailableException>(() => client.EchoAsync("a", Bucket("one")));
        Assert.Contains("AccessDenied", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(service.Requests, static request => request.Method == "POST");
    }

    [Fact]
    public async Task Presigned_URLs_have_the_session_as_well()
    {
        SessionService service = new(_time);
        using EchoClient client = Client(service);
        PresignedRequest url = await client.PresignEchoAsync("a", Bucket("one", "GET"));
        Assert.Contains("X-Session-Token=token-1&", url.Url.Query, StringComparison.Ordinal);
        Assert.Contains("X-Amz-Credential=SESSION1%2F", url.Url.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Amz-Security-Token", url.Url.Query, StringComparison.Ordinal);
        Assert.Equal(1, service.Sessions);
    }

    [Fact]
    public async Task A_client_whose_service_has_no_sessions_says_that_it_cannot()
    {
        using EchoClient client = new(new SessionService(_time), EchoClient.Options(_time), new("City Echo", "echo") { EndpointResolver = new Resolver(), ResolvesEndpointPerCall = true }, environment: static _ => null);
        Assert.Contains("sigv4-session", (await Assert.ThrowsAsync<ArgumentException>(() => client.EchoAsync("a", Bucket("one")))).Message, StringComparison.Ordinal);
    }

    private EchoClient Client(SessionService service) => new(service, EchoClient.Options(_time), Service, environment: static _ => null);

    private static EchoOperation Bucket(string name, string method = "POST") => method == "POST"
        ? new() { Binds = new EndpointBindings().With("Bucket", name) }
        : new(method) { Binds = new EndpointBindings().With("Bucket", name), Writes = static (_, request) => request.AppendPath("/echo") };

    private static bool IsSigned(SentRequest request, string secret)
    {
        RequestSignature signature = RequestSignature.OfHeader(request.Headers["Authorization"], request.Headers["X-Amz-Date"])!;
        SignedRequest signed = new(request.Method, request.Url.AbsolutePath, request.Url.Query.TrimStart('?'), [.. request.Headers], normalizesPath: false);
        return signature.IsOf(secret, signed, request.Headers["X-Amz-Content-Sha256"]);
    }

    private sealed class Resolver : IEndpointResolver
    {
        public Endpoint Resolve(EndpointParameters parameters)
        {
            Endpoint endpoint = new(new Uri($"https://{parameters.Text("Bucket")}.{parameters.Region}.example.com"));
            return parameters.Text("Bucket") == "plain" ? endpoint : endpoint with
            {
                AuthSchemes = [new("sigv4-session") { SigningName = "echo-express", SigningRegion = "eu-north-1", DisableDoubleEncoding = true }],
            };
        }
    }

    /// <summary>Gives sessions of five minutes and echoes.</summary>
    private sealed class SessionService(TimeProvider time) : HttpMessageHandler
    {
        private readonly List<SentRequest> _requests = [];
        private int _sessions;

        public IReadOnlyList<SentRequest> Requests => _requests;

        public int Sessions => _sessions;

        public bool Fails { get; set; }

        public string? Refused { get; init; }

        public TaskCompletionSource? Gate { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            SentRequest sent = await SentRequest.OfAsync(request);
            lock (_requests)
            {
                _requests.Add(sent);
            }
            if (sent.Url.Query != "?session")
            {
                return sent.Headers.GetValueOrDefault(TokenHeader) is { } token && token == Refused
                    ? ScriptedHandler.Answer(403, """{"__type":"ExpiredToken"}""", ("x-amzn-ErrorType", "ExpiredToken"))()
                    : ScriptedHandler.Answer(200, "{}")();
            }
            if (Gate is not null)
            {
                await Gate.Task;
            }
            if (Fails)
            {
                return ScriptedHandler.Answer(403, "<Error><Code>AccessDenied</Code><Message>No.</Message></Error>")();
            }
            int number = Interlocked.Increment(ref _sessions);
            return ScriptedHandler.Answer(
                200,
                $"<CreateSessionResult xmlns=\"http://example.com/\"><Credentials><SessionToken>token-{number}</SessionToken><SecretAccessKey>session-secret-{number}</SecretAccessKey>"
                + $"<AccessKeyId>SESSION{number}</AccessKeyId><Expiration>{time.GetUtcNow().AddMinutes(5):yyyy-MM-dd'T'HH:mm:ss'Z'}</Expiration></Credentials></CreateSessionResult>")();
        }
    }
}
