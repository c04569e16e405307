using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Tests.Client;

public sealed class ClientOptionsTests
{
    public static TheoryData<string, ClientOptions> Wrong => new()
    {
        { "MaxAttempts", new() { Region = "r", MaxAttempts = 0 } },
        { "AttemptTimeout", new() { Region = "r", AttemptTimeout = TimeSpan.Zero } },
        { "TotalTimeout", new() { Region = "r", TotalTimeout = TimeSpan.FromSeconds(-2) } },
        { "ConnectTimeout", new() { Region = "r", ConnectTimeout = TimeSpan.FromDays(60) } },
        { "MaxResponseBytes", new() { Region = "r", MaxResponseBytes = 0 } },
        { "MaxResponseBytes", new() { Region = "r", MaxResponseBytes = long.MaxValue } },
        { "MinCompressionBytes", new() { Region = "r", MinCompressionBytes = -1 } },
        { "TimeProvider", new() { Region = "r", TimeProvider = null! } },
        { "UserAgentSuffix", new() { Region = "r", UserAgentSuffix = "a\r\nb" } },
        { "Endpoint", new() { Region = "r", Endpoint = new("ftp://example.com") } },
        { "Endpoint", new() { Region = "r", Endpoint = new("/relative", UriKind.Relative) } },
        { "Endpoint", new() { Region = "r", Endpoint = new("https://user:hidden@example.com") } },
        { "Endpoint", new() { Region = "r", Endpoint = new("https://example.com/?q=hidden") } },
        { "Region", new() { Region = "evil.example.com/" } },
        { "Region", new() { Region = "" } },
        { "Region", new() },
        { "Region", new() { Endpoint = new("https://example.com") } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_option_is_named_when_the_client_is_made(string name, ClientOptions options)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Settings(options));
        Assert.Contains($"ClientOptions.{name}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("options", () => new EchoClient((ClientOptions)null!));
        Assert.Throws<ArgumentNullException>("service", () => new ClientSettings(null!, new(), static _ => null));
    }

    [Theory]
    [InlineData("eu-west-1", "us-east-1", "us-east-2", "eu-west-1")]
    [InlineData(null, "us-east-1", "us-east-2", "us-east-1")]
    [InlineData(null, "", "us-east-2", "us-east-2")]
    public void The_region_comes_from_the_options_then_from_the_environment(string? given, string first, string second, string expected)
    {
        Dictionary<string, string> variables = new() { ["AWS_REGION"] = first, ["AWS_DEFAULT_REGION"] = second };
        ClientSettings settings = Settings(new() { Region = given }, variables);
        Assert.Equal(expected, settings.Region);
        Assert.Equal($"https://echo.{expected}.amazonaws.com/", settings.Endpoints.Find(null, null).Url.AbsoluteUri);
    }

    [Fact]
    public void A_service_that_is_not_signed_needs_no_region_with_an_endpoint() => Assert.Null(
        new ClientSettings(new ServiceDescription("Open"), new() { Endpoint = new("http://localhost") }, static _ => null).Region);

    [Fact]
    public void The_user_agent_ends_with_what_the_user_adds() =>
        Assert.EndsWith(" shop/2.1", Settings(new() { Region = "r", UserAgentSuffix = " shop/2.1" }).UserAgent, StringComparison.Ordinal);

    private static ClientSettings Settings(ClientOptions options, Dictionary<string, string>? variables = null) =>
        new(EchoClient.Service, options, (variables ?? []).GetValueOrDefault);
}
