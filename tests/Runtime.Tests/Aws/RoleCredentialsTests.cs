using Smithwright.Aws;
using Smithwright.Runtime.Configuration;

namespace Smithwright.Runtime.Tests.Aws;

/// <summary>Roles: those of profiles, of web identities and of whoever asks for one.</summary>
public sealed class RoleCredentialsTests : IDisposable
{
    private const string Role = "arn:aws:iam::123456789012:role/shop";

    private readonly string _folder = Directory.CreateTempSubdirectory("roles").FullName;
    private readonly Dictionary<string, string> _variables = [];
    private readonly StandIn _service = new StandIn().On("POST /", static number => (200, Answer("A" + number)));

    public RoleCredentialsTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".aws"));
        _variables["HOME"] = _folder;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_role_is_taken_with_the_keys_of_another_profile()
    {
        Write("""
            [profile shop]
            role_arn = arn:aws:iam::123456789012:role/shop
            source_profile = base
            region = eu-west-1
            role_session_name = me
            external_id = a b&c
            duration_seconds = 900
            [profile base]
            aws_access_key_id = B
            aws_secret_access_key = hidden
            """);
        AwsCredentials found = await ProfileAsync("shop");
        Assert.Equal(("A1", "s/+=", "t", "123456789012"), (found.AccessKeyId, found.SecretAccessKey, found.SessionToken, found.AccountId));
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), found.Expiration);
        StandIn.Asked request = Assert.Single(_service.Requests);
        Assert.Equal("https://sts.eu-west-1.amazonaws.com/", request.Url.AbsoluteUri);
        Assert.Equal(
            $"Action=AssumeRole&Version=2011-06-15&RoleArn={Uri.EscapeDataString(Role)}&RoleSessionName=me&DurationSeconds=900&ExternalId=a%20b%26c", request.Body);
        Assert.Contains("Credential=B/", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/sts/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_follow_each_other()
    {
        Write("""
            [profile shop]
            role_arn = arn:aws:iam::1:role/outer
            source_profile = middle
            [profile middle]
            role_arn = arn:aws:iam::1:role/inner
            source_profile = middle
            aws_access_key_id = M
            aws_secret_access_key = m
            [profile self]
            role_arn = arn:aws:iam::1:role/self
            source_profile = self
            aws_access_key_id = S
            aws_secret_access_key = s
            [profile deep]
            role_arn = arn:aws:iam::1:role/outer
            source_profile = next
            [profile next]
            role_arn = arn:aws:iam::1:role/inner
            credential_source = Environment
            """);
        await ProfileAsync("shop");
        Assert.Contains("Credential=M/", _service.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
        await ProfileAsync("self");
        Assert.Contains("Credential=S/", _service.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
        _variables["AWS_ACCESS_KEY_ID"] = "E";
        _variables["AWS_SECRET_ACCESS_KEY"] = "e";
        await ProfileAsync("deep");
        Assert.Contains("Credential=E/", _service.Requests[^2].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("Credential=A3/", _service.Requests[^1].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source_profile = other\n[profile other]\nrole_arn = r\nsource_profile = shop", "lead back")]
    [InlineData("source_profile = shop", "its own source_profile")]
    [InlineData("source_profile = missing", "no profile 'missing'")]
    [InlineData("source_profile = a\ncredential_source = Environment", "remove one")]
    [InlineData("credential_source = Elsewhere", "'Elsewhere'")]
    [InlineData("external_id = x", "neither source_profile")]
    [InlineData("credential_source = Environment\nduration_seconds = long", "'long'")]
    [InlineData("credential_source = EcsContainer", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")]
    [InlineData("credential_source = Environment\nmfa_serial = device", "'device'")]
    public async Task What_is_wrong_with_a_profile_is_said(string settings, string expected)
    {
        Write($"[profile shop]\nrole_arn = {Role}\n{settings}\n");
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(() => ProfileAsync("shop"));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Empty(_service.Requests);
    }

    [Fact]
    public async Task Somebody_is_asked_for_the_code_of_a_device()
    {
        Write($"[profile shop]\nrole_arn = {Role}\nsource_profile = shop\nmfa_serial = device\naws_access_key_id = B\naws_secret_access_key = b\n");
        ProfileCredentials profile = new(new SharedFiles(_variables.GetValueOrDefault, "shop"), _service.Client) { MfaCode = static (serial, _) => new($"code of {serial}") };
        await profile.GetCredentialsAsync(default);
        Assert.EndsWith("&SerialNumber=device&TokenCode=code%20of%20device", _service.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_of_a_web_identity_is_read_each_time_and_nothing_is_signed()
    {
        string file = Path.Combine(_folder, "token");
        _variables["AWS_ROLE_ARN"] = Role;
        _variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = file;
        _variables["AWS_ROLE_SESSION_NAME"] = "me";
        _variables["AWS_REGION"] = "cn-north-1";
        WebIdentityCredentials identity = new(null, null, _variables.GetValueOrDefault, region => new SecurityTokens(_variables.GetValueOrDefault, null, region, _service.Client, null));
        foreach (string token in new[] { "one", "two" })
        {
            await File.WriteAllTextAsync(file, token);
            await identity.GetCredentialsAsync(default);
            Assert.EndsWith($"&RoleSessionName=me&WebIdentityToken={token}", _service.Requests[^1].Body, StringComparison.Ordinal);
        }

        Assert.Equal("sts.cn-north-1.amazonaws.com.cn", _service.Requests[0].Url.Host);
        Assert.All(_service.Requests, static request => Assert.DoesNotContain("Authorization", request.Headers.Keys));
        File.Delete(file);
        Assert.Contains(file, (await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await identity.GetCredentialsAsync(default))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_may_have_a_web_identity()
    {
        string file = Path.Combine(_folder, "token");
        await File.WriteAllTextAsync(file, "one");
        Write($"[profile shop]\nrole_arn = {Role}\nweb_identity_token_file = {file}\n");
        await ProfileAsync("shop");
        Assert.StartsWith("Action=AssumeRoleWithWebIdentity&", _service.Requests[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not &lt;you&gt;</Message></Error></ErrorResponse>", "AccessDenied: Not <you>", 1)]
    [InlineData(400, "<Error><Code>IDPCommunicationError</Code></Error>", "IDPCommunicationError", 3)]
    [InlineData(500, "oops", "status 500", 3)]
    [InlineData(200, "<AssumeRoleResponse/>", "no credentials", 1)]
    [InlineData(200, "<AccessKeyId>A</AccessKeyId><SecretAccessKey>hidden</SecretAccessKey><SessionToken>t</SessionToken><Expiration>x</Expiration>", "Expiration", 1)]
    [InlineData(0, "", "refused", 1)]
    public async Task What_the_service_says_is_told(int status, string body, string expected, int requests)
    {
        _service.On("POST /", status, body);
        AssumeRoleCredentials role = new(new AwsCredentials("B", "hidden-secret"), Role, region => new SecurityTokens(_variables.GetValueOrDefault, null, region, _service.Client, null));
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await role.GetCredentialsAsync(default));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal(requests, _service.Requests.Count);
    }

    [Fact]
    public async Task The_address_of_the_service_may_be_set()
    {
        _variables["AWS_ENDPOINT_URL_STS"] = "http://localhost:4566";
        AssumeRoleCredentials role = new(new AwsCredentials("B", "b"), Role, region => new SecurityTokens(_variables.GetValueOrDefault, null, region, _service.Client, null)) { Region = "eu-west-1" };
        await role.GetCredentialsAsync(default);
        Assert.Equal("http://localhost:4566/", _service.Requests[0].Url.AbsoluteUri);
    }

    [Fact]
    public async Task When_nobody_has_any_each_says_why()
    {
        _service.On("PUT /latest/api/token", 0, "");
        CredentialsUnavailableException failure = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () =>
            await CredentialsChain.CreateDefault(_variables.GetValueOrDefault, null, null, _service.Client).GetCredentialsAsync(default));
        string[] expected = ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "no profile 'default'", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "169.254.169.254"];
        Assert.Equal(expected.Order(), expected.OrderBy(text => failure.Message.IndexOf(text, StringComparison.Ordinal)).Where(text => failure.Message.Contains(text, StringComparison.Ordinal)).Order());
        Assert.Equal(expected, expected.OrderBy(text => failure.Message.IndexOf(text, StringComparison.Ordinal)));
    }

    private static string Answer(string id) => $"""
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
          <AssumedRoleUser><AssumedRoleId>X:me</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/shop/me</Arn></AssumedRoleUser>
          <Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>s/+=</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials>
        </AssumeRoleResult></AssumeRoleResponse>
        """;

    private Task<AwsCredentials> ProfileAsync(string profile) =>
        new ProfileCredentials(new SharedFiles(_variables.GetValueOrDefault, profile), _service.Client).GetCredentialsAsync(default).AsTask();

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, ".aws", "config"), text);
}
