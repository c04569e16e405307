using Smithwright.Aws;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class ContainerCredentialsTests
{
    private const string Answer = """{"AccessKeyId":"C","SecretAccessKey":"hidden-secret","Token":"t","Expiration":"2030-01-01T00:00:00Z","AccountId":"123456789012","RoleArn":"r"}""";

    private readonly StandIn _host = new StandIn().On("GET /v2/credentials", 200, Answer).On("GET /v1/credentials", 200, Answer);
    private readonly Dictionary<string, string> _variables = [];

    [Fact]
    public async Task The_host_is_asked_for_what_it_announced()
    {
        _variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/credentials";
        AwsCredentials found = await GetAsync();
        Assert.Equal(("C", "hidden-secret", "t", "123456789012", 2030), (found.AccessKeyId, found.SecretAccessKey, found.SessionToken, found.AccountId, found.Expiration!.Value.Year));
        Assert.Equal("http://169.254.170.2/v2/credentials", _host.Requests[0].Url.OriginalString);
        Assert.DoesNotContain("Authorization", _host.Requests[0].Headers.Keys);
    }

    [Theory]
    [InlineData("http://localhost:1/v1/credentials", true)]
    [InlineData("http://127.0.0.2/v1/credentials", true)]
    [InlineData("http://[::1]/v1/credentials", true)]
    [InlineData("http://169.254.170.2/v1/credentials", true)]
    [InlineData("http://169.254.170.23/v1/credentials", true)]
    [InlineData("http://[fd00:ec2::23]/v1/credentials", true)]
    [InlineData("https://example.com/v1/credentials", true)]
    [InlineData("http://example.com/v1/credentials", false)]
    [InlineData("http://169.254.169.254/v1/credentials", false)]
    [InlineData("http://127.0.0.1.example.com/v1/credentials", false)]
    [InlineData("http://user:hidden@localhost/v1/credentials", false)]
    [InlineData("ftp://localhost/v1/credentials", false)]
    [InlineData("v1/credentials", false)]
    public async Task Credentials_are_asked_of_nobody_who_could_be_somebody_else(string url, bool isAsked)
    {
        _variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = url;
        CredentialsUnavailableException? failure = await Record.ExceptionAsync(GetAsync) as CredentialsUnavailableException;
        Assert.Equal(isAsked, failure is null);
        Assert.Equal(isAsked ? 1 : 0, _host.Requests.Count);
        Assert.DoesNotContain("hidden", failure?.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@example.com/x")]
    [InlineData("v2/credentials")]
    public async Task A_relative_address_stays_at_the_host(string path)
    {
        _variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = path;
        await Assert.ThrowsAsync<CredentialsUnavailableException>(GetAsync);
        Assert.Empty(_host.Requests);
    }

    [Fact]
    public async Task The_file_with_the_token_is_read_each_time()
    {
        string file = Path.GetTempFileName();
        _variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = "http://169.254.170.23/v1/credentials";
        _variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "other";
        _variables["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = file;
        foreach (string token in new[] { "one", "two" })
        {
            await File.WriteAllTextAsync(file, token + "\n");
            await GetAsync();
        }

        Assert.Equal(["one", "two"], _host.Requests.Select(static request => request.Headers["Authorization"]));
        await File.WriteAllTextAsync(file, "hidden\r\nX: y");
        Assert.DoesNotContain("hidden", (await Assert.ThrowsAsync<CredentialsUnavailableException>(GetAsync)).ToString(), StringComparison.Ordinal);
        File.Delete(file);
        Assert.Contains(file, (await Assert.ThrowsAsync<CredentialsUnavailableException>(GetAsync)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "no json hidden", "not a JSON object")]
    [InlineData(200, "[\"hidden\"]", "not a JSON object")]
    [InlineData(200, """{"SecretAccessKey":"hidden"}""", "AccessKeyId")]
    [InlineData(200, """{"AccessKeyId":"C","SecretAccessKey":"hidden secret"}""", "no credential")]
    [InlineData(200, """{"AccessKeyId":"C","SecretAccessKey":"hidden","Expiration":"soon"}""", "Expiration")]
    [InlineData(403, "hidden", "403")]
    [InlineData(500, "hidden", "500")]
    [InlineData(0, "", "refused")]
    public async Task What_goes_wrong_is_said_without_what_came(int status, string body, string expected)
    {
        _variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/credentials";
        _host.On("GET /v2/credentials", status, body);
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(GetAsync);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(status == 500 ? 3 : 1, _host.Requests.Count);
    }

    [Fact]
    public async Task A_failure_that_passes_is_no_failure()
    {
        _variables["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/v2/credentials";
        _host.On("GET /v2/credentials", static number => number < 3 ? (503, "") : (200, Answer));
        Assert.Equal("C", (await GetAsync()).AccessKeyId);
    }

    [Fact]
    public async Task Without_an_address_nobody_is_asked() =>
        Assert.Contains("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", (await Assert.ThrowsAsync<CredentialsUnavailableException>(GetAsync)).Message, StringComparison.Ordinal);

    private Task<AwsCredentials> GetAsync() => new ContainerCredentials(_variables.GetValueOrDefault, _host.Client, null).GetCredentialsAsync(default).AsTask();
}
