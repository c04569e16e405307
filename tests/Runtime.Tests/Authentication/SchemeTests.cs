using Smithwright.Authentication;
using Smithwright.Runtime.Authentication;
using Smithwright.Runtime.Services;
using Smithwright.Runtime.Tests.Client;
using static Smithwright.Runtime.Tests.Client.ScriptedHandler;

namespace Smithwright.Runtime.Tests.Authentication;

/// <summary>What each scheme adds to a request.</summary>
public sealed class SchemeTests
{
    [Fact]
    public async Task A_token_is_sent_as_bearer()
    {
        SentRequest request = await AuthClients.SendAsync(AuthClients.Service(BearerAuth.Instance), Options(AuthClients.Endpoint));
        Assert.Equal("Bearer token-secret", request.Headers["Authorization"]);
        Assert.DoesNotContain("X-Amz-Date", request.Headers.Keys);
    }

    [Fact]
    public async Task User_and_password_are_sent_in_base64_of_utf8() => Assert.Equal(
        "Basic Y2l0eTpwYXNzOndvcmQtw6k=",
        (await AuthClients.SendAsync(AuthClients.Service(BasicAuth.Instance), Options(AuthClients.Endpoint, new Login("city", "pass:word-é")))).Headers["Authorization"]);

    [Fact]
    public async Task An_api_key_goes_where_the_model_says()
    {
        Assert.Equal("key-secret", (await AuthClients.SendAsync(AuthClients.Service(ApiKeyAuth.Header("X-Key")), Options(AuthClients.Endpoint))).Headers["X-Key"]);
        Assert.Equal("ApiKey key-secret", (await AuthClients.SendAsync(AuthClients.Service(ApiKeyAuth.Header("Authorization", "ApiKey")), Options(AuthClients.Endpoint))).Headers["Authorization"]);
        SentRequest query = await AuthClients.SendAsync(AuthClients.Service(ApiKeyAuth.Query("api key")), Options(AuthClients.Endpoint));
        Assert.Equal("https://api.example.com/v1/echo/a?q=a&api%20key=key-secret", query.Url.OriginalString);
        Assert.DoesNotContain("Authorization", query.Headers.Keys);
    }

    [Fact]
    public async Task A_user_with_a_colon_is_refused_by_basic_authentication()
    {
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(AuthClients.Service(BasicAuth.Instance), Options(AuthClients.Endpoint, new Login("a:b", "password-secret")));
        Assert.Empty(sent);
        Assert.Contains("colon", Assert.IsType<ArgumentException>(failure).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://api.example.com", false, false)]
    [InlineData("http://10.0.0.1:8080", false, false)]
    [InlineData("http://localhost.example.com", false, false)]
    [InlineData("http://api.example.com", true, true)]
    [InlineData("https://api.example.com", false, true)]
    [InlineData("http://localhost:8080", false, true)]
    [InlineData("http://api.localhost", false, true)]
    [InlineData("http://127.0.0.2", false, true)]
    [InlineData("http://[::1]:8080", false, true)]
    public async Task Secrets_go_over_plain_http_to_this_machine_only(string endpoint, bool isAllowed, bool isSent)
    {
        foreach (ServiceAuthScheme scheme in new ServiceAuthScheme[] { BearerAuth.Instance, BasicAuth.Instance, ApiKeyAuth.Header("X-Key"), ApiKeyAuth.Query("key") })
        {
            (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(AuthClients.Service(scheme), Options(endpoint, allowHttp: isAllowed));
            Assert.Equal(isSent ? 1 : 0, sent.Count);
            Assert.Equal(isSent, failure is null);
            Assert.True(isSent || failure is ArgumentException { Message: var message } && message.Contains("AllowSecretsOverHttp", StringComparison.Ordinal) && !message.Contains("secret-", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once()
    {
        Tokens tokens = new("old", "new", "newer");
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(
            AuthClients.Service(BearerAuth.Instance), new ClientOptions { Endpoint = new(AuthClients.Endpoint), Token = new CachingTokens(tokens), MaxAttempts = 1 }, null, null, Answer(401), Answer(200, "{}"));
        Assert.Null(failure);
        Assert.Equal(["Bearer old", "Bearer new"], sent.Select(static request => request.Headers["Authorization"]));

        (sent, failure) = await AuthClients.TryAsync(AuthClients.Service(BearerAuth.Instance), Options(AuthClients.Endpoint), null, null, Answer(401));
        Assert.Single(sent);
        Assert.Equal(401, (int)Assert.IsType<EchoException>(failure).StatusCode!);
    }

    [Fact]
    public async Task A_provider_that_fails_says_nothing_of_the_service()
    {
        (IReadOnlyList<SentRequest> sent, Exception? failure) = await AuthClients.TryAsync(
            AuthClients.Service(BearerAuth.Instance), new ClientOptions { Endpoint = new(AuthClients.Endpoint), Token = new Tokens() });
        Assert.Empty(sent);
        Assert.Contains("httpBearerAuth", Assert.IsType<CredentialsUnavailableException>(failure).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_an_object_that_holds_a_secret_shows_it()
    {
        object[] holders =
        [
            new BearerToken("hidden"), new ApiKey("hidden"), new Login("hidden", "hidden"), new CachingTokens(new BearerToken("hidden")),
            new ClientOptions { Token = new BearerToken("hidden"), ApiKey = new ApiKey("hidden"), Login = new Login("hidden", "hidden") },
            new AuthIdentities(new BearerToken("hidden"), new ApiKey("hidden"), new Login("hidden", "hidden")),
            new AuthRequest(HttpMethod.Get, new("https://example.com/?key=hidden"), [new("Authorization", "hidden")], null, false),
            new Smithwright.Runtime.Client.Transport.AttemptMessage(HttpMethod.Get, new("https://example.com/?key=hidden")) { Headers = { { "Authorization", "hidden" } } },
        ];
        Assert.All(holders, static holder => Assert.DoesNotContain("hidden", holder.ToString()!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hidden token")]
    [InlineData("hidden\r\nX: y")]
    [InlineData("hidden\u00e9")]
    public void What_is_no_secret_is_refused_and_not_repeated(string value)
    {
        Assert.DoesNotContain("hidden", Assert.Throws<ArgumentException>(() => new BearerToken(value)).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", Assert.Throws<ArgumentException>(() => new ApiKey(value)).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", Assert.Throws<ArgumentException>(() => new Login("u", value + "\n")).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", Assert.Throws<ArgumentException>(() => new Login(value + "\0", "p")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("Content-Length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("X-Key\r\n")]
    public void A_scheme_cannot_change_what_the_connection_depends_on(string name)
    {
        AuthRequest request = new(HttpMethod.Get, new("https://example.com/"), [], null, false);
        Assert.Throws<ArgumentException>(() => request.SetHeader(name, "v"));
        Assert.Throws<ArgumentException>(() => request.SetHeader("X-Key", "a\r\nb"));
    }

    private static ClientOptions Options(string endpoint, Login? login = null, bool allowHttp = false) => new()
    {
        Endpoint = new(endpoint),
        Token = new BearerToken("token-secret"),
        ApiKey = new ApiKey("key-secret"),
        Login = login ?? new Login("user", "password-secret"),
        AllowSecretsOverHttp = allowHttp,
    };

    private sealed class Tokens(params string[] values) : ITokenProvider
    {
        private int _asked;

        public ValueTask<BearerToken> GetTokenAsync(CancellationToken cancellationToken) => new(new BearerToken(values[_asked++]));
    }
}
