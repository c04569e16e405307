using Smithwright.Aws;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class ProfileCredentialsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("profiles").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_credentials_file_comes_first()
    {
        AwsCredentials credentials = await Read(
            "shop",
            "# comment\n[default]\naws_access_key_id=D\naws_secret_access_key=d\n[shop]\naws_access_key_id = S ; comment\naws_secret_access_key = s/+=x\naws_session_token = t",
            "[profile shop]\naws_access_key_id=C\naws_secret_access_key=c");
        Assert.Equal(("S", "s/+=x", "t"), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken));
    }

    [Fact]
    public async Task The_configuration_file_names_profiles_with_a_word_before()
    {
        AwsCredentials credentials = await Read("shop", null, "[ profile  shop ]\r\nAWS_ACCESS_KEY_ID=C\r\nnested =\r\n  aws_access_key_id = wrong\r\naws_secret_access_key=c\r\n");
        Assert.Equal(("C", "c"), (credentials.AccessKeyId, credentials.SecretAccessKey));
    }

    [Fact]
    public async Task The_default_profile_needs_no_word_before() =>
        Assert.Equal("C", (await Read("default", null, "[default]\naws_access_key_id=C\naws_secret_access_key=c")).AccessKeyId);

    [Fact]
    public async Task The_configuration_file_has_no_profile_without_the_word_before()
    {
        CredentialsUnavailableException exception = await Assert.ThrowsAsync<CredentialsUnavailableException>(
            () => Read("shop", null, "[shop]\naws_access_key_id=C\naws_secret_access_key=c"));
        Assert.Contains("no profile 'shop'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_section_is_no_other_profile_s() => await Assert.ThrowsAsync<CredentialsUnavailableException>(
        () => Read("shop", null, "[default]\naws_access_key_id=D\naws_secret_access_key=d"));

    [Fact]
    public async Task The_credentials_file_has_no_word_before_its_profiles() => await Assert.ThrowsAsync<CredentialsUnavailableException>(
        () => Read("shop", "[profile shop]\naws_access_key_id=S\naws_secret_access_key=s", null));

    [Fact]
    public async Task The_default_profile_with_the_word_before_goes_first()
    {
        AwsCredentials credentials = await Read(
            "default",
            null,
            "[default]\naws_access_key_id=D\naws_secret_access_key=d\n[profile default]\naws_access_key_id=P\naws_secret_access_key=p");
        Assert.Equal(("P", "p"), (credentials.AccessKeyId, credentials.SecretAccessKey));
    }

    [Theory]
    [InlineData(null, "no profile 'shop'")]
    [InlineData("[shop]\nregion=eu-west-1", "has no aws_access_key_id")]
    [InlineData("[shop]\nsso_session=s", "'sso_session'")]
    [InlineData("[shop]\nrole_arn=r", "'role_arn'")]
    [InlineData("[shop]\naws_secret_access_key=hidden", "has no aws_access_key_id")]
    public async Task What_is_missing_is_named(string? file, string expected)
    {
        CredentialsUnavailableException exception = await Assert.ThrowsAsync<CredentialsUnavailableException>(() => Read("shop", file, null));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AK ;x #y")]
    [InlineData("AK #x ;y")]
    [InlineData("AK\t#x")]
    [InlineData("AK\t; x")]
    [InlineData("  AK   ")]
    public async Task A_value_ends_before_its_first_comment(string value) =>
        Assert.Equal("AK", (await Read("default", $"[default]\naws_access_key_id = {value}\naws_secret_access_key = s", null)).AccessKeyId);

    [Theory]
    [InlineData("AK#x;y", "AK#x;y")]
    [InlineData("#AK", "#AK")]
    [InlineData("A=K;", "A=K;")]
    public async Task A_comment_has_a_blank_before_it(string value, string expected) =>
        Assert.Equal(expected, (await Read("default", $"[default]\naws_access_key_id={value}\naws_secret_access_key=s", null)).AccessKeyId);

    [Fact]
    public async Task A_value_that_is_all_comment_is_missing() => await Assert.ThrowsAsync<CredentialsUnavailableException>(
        () => Read("default", "[default]\naws_access_key_id = # AK\naws_secret_access_key = s", null));

    private async Task<AwsCredentials> Read(string profile, string? credentials, string? configuration) =>
        await new ProfileCredentials(profile, Write("credentials", credentials), Write("config", configuration)).GetCredentialsAsync(default);

    private string Write(string name, string? text)
    {
        string path = Path.Combine(_folder, name);
        if (text is not null)
        {
            File.WriteAllText(path, text);
        }
        return path;
    }
}
