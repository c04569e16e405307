using System.Diagnostics;
using Smithwright.Aws;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class InstanceCredentialsTests
{
    private const string Roles = "GET /latest/meta-data/iam/security-credentials/";
    private const string Answer = """{"Code":"Success","AccessKeyId":"I","SecretAccessKey":"s","Token":"t","Expiration":"2030-01-01T00:00:00Z"}""";

    private readonly StandIn _service = new StandIn()
        .On("PUT /latest/api/token", static number => (200, $"token-{number}"))
        .On(Roles, 200, "role one\nother")
        .On(Roles + "role%20one", 200, Answer)
        .On("GET /latest/meta-data/placement/region", 200, "eu-west-1\n");

    private readonly Dictionary<string, string> _variables = [];

    [Fact]
    public async Task A_token_is_fetched_once_and_sent_with_all_that_follows()
    {
        InstanceCredentials instance = Provider();
        Assert.Equal("I", (await instance.GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal("eu-west-1", await instance.GetRegionAsync());
        Assert.Equal("21600", _service.Requests[0].Headers["X-aws-ec2-metadata-token-ttl-seconds"]);
        Assert.All(_service.Requests.Skip(1), static request => Assert.Equal("token-1", request.Headers["X-aws-ec2-metadata-token"]));
        Assert.Equal(4, _service.Requests.Count);
        Assert.All(_service.Requests, static request => Assert.Equal("169.254.169.254", request.Url.Host));
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_any_more_is_replaced()
    {
        _service.On(Roles, static number => number == 1 ? (401, "") : (200, "role one"));
        Assert.Equal("I", (await Provider().GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal("token-2", _service.Requests[^1].Headers["X-aws-ec2-metadata-token"]);
        _service.On(Roles, 401, "");
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await Provider().GetCredentialsAsync(default));
    }

    [Theory]
    [InlineData("PUT /latest/api/token", 403, "", "403")]
    [InlineData("PUT /latest/api/token", 200, "a\r\nb", "no token")]
    [InlineData(Roles, 404, "", "no role")]
    [InlineData(Roles, 200, "", "no role")]
    [InlineData(Roles + "role%20one", 200, "{\"Code\":\"AssumeRoleUnauthorizedAccess\"}", "AssumeRoleUnauthorizedAccess")]
    [InlineData(Roles + "role%20one", 200, "cut off", "not a JSON object")]
    [InlineData(Roles + "role%20one", 503, "", "503")]
    [InlineData("PUT /latest/api/token", 0, "", "refused")]
    public async Task What_goes_wrong_is_said(string request, int status, string body, string expected)
    {
        _service.On(request, status, body);
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await Provider().GetCredentialsAsync(default));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_without_the_service_is_known_soon_and_not_asked_again()
    {
        _service.Delay = null;
        InstanceCredentials instance = Provider();
        Stopwatch watch = Stopwatch.StartNew();
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await instance.GetCredentialsAsync(default));
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(20));
        Assert.Contains("hop limit", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await instance.GetCredentialsAsync(default));
        Assert.Single(_service.Requests);
    }

    [Theory]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://localhost:1338", "localhost")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ipv6", "[fd00:ec2::254]")]
    [InlineData("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv4", "169.254.169.254")]
    public async Task The_service_may_be_elsewhere(string variable, string value, string host)
    {
        _variables[variable] = value;
        await Provider().GetCredentialsAsync(default);
        Assert.All(_service.Requests, request => Assert.Equal(host, request.Url.Host));
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        _variables["AWS_EC2_METADATA_DISABLED"] = "true";
        await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await Provider().GetCredentialsAsync(default));
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task However_many_calls_need_credentials_there_is_one_request_for_each_refresh()
    {
        int refreshes = 0;
        SetTime time = new();
        _service.On(Roles + "role%20one", _ => (200, Answer.Replace("2030-01-01T00:00:00Z", time.Now.AddMinutes(10).ToString("O"), StringComparison.Ordinal).Replace("\"I\"", $"\"I{++refreshes}\"", StringComparison.Ordinal)));
        CachingCredentials cache = new(Provider(), timeProvider: time);
        await cache.GetCredentialsAsync(default);
        for (int round = 2; round <= 10; round++)
        {
            time.Now += TimeSpan.FromMinutes(6);
            AwsCredentials[] found = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(async () => await cache.GetCredentialsAsync(default))));
            Assert.Single(found.Select(static credentials => credentials.AccessKeyId).Distinct());
            Assert.Equal(round, refreshes);
        }

        _service.On(Roles, 500, "");
        time.Now += TimeSpan.FromMinutes(6);
        AwsCredentials kept = await cache.GetCredentialsAsync(default);
        Assert.Equal($"I{refreshes}", kept.AccessKeyId);
    }

    private InstanceCredentials Provider() => new(_variables.GetValueOrDefault, _service.Client, null);

    private sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
