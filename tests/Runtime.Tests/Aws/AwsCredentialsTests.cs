using Smithwright.Aws;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class AwsCredentialsTests
{
    [Fact]
    public void The_secret_and_the_token_are_not_in_the_text()
    {
        string text = new AwsCredentials("AKID", "very-secret", "very-token").ToString();
        Assert.Contains("AKID", text, StringComparison.Ordinal);
        Assert.DoesNotContain("very", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_provide_themselves()
    {
        AwsCredentials credentials = new("AKID", "secret");
        Assert.Same(credentials, await credentials.GetCredentialsAsync(default));
    }

    [Theory]
    [InlineData("", "secret")]
    [InlineData("AKID", "")]
    [InlineData("AKID", "secret\n")]
    [InlineData("AK ID", "secret")]
    public void What_is_no_credential_is_refused_without_being_shown(string id, string secret)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new AwsCredentials(id, secret));
        Assert.DoesNotContain("secret\n", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AKID\r\nX: 1", "token")]
    [InlineData("AKID", "token\r\nX: 1")]
    [InlineData("AKID", "token\0")]
    [InlineData("AKID\u00e9", "token")]
    public void What_would_break_a_header_is_no_credential(string id, string token) =>
        Assert.Throws<ArgumentException>(() => new AwsCredentials(id, "secret", token));

    [Theory]
    [InlineData("169.254.169.254/")]
    [InlineData("evil.example")]
    [InlineData("u:p@evil")]
    [InlineData("1#")]
    [InlineData("1\n")]
    [InlineData("\u0661\u0662\u0663")]
    public async Task An_account_that_is_not_a_label_is_refused_where_it_is_read(string account)
    {
        Assert.Throws<ArgumentException>(() => new AwsCredentials("AKID", "secret") { AccountId = account });
        Dictionary<string, string> variables = new() { ["AWS_ACCESS_KEY_ID"] = "AKID", ["AWS_SECRET_ACCESS_KEY"] = "secret", ["AWS_ACCOUNT_ID"] = account };
        EnvironmentCredentials environment = new(variables.GetValueOrDefault);
        await Assert.ThrowsAsync<ArgumentException>(async () => await environment.GetCredentialsAsync(default));
    }

    [Theory]
    [InlineData("123456789012")]
    [InlineData("test-account")]
    [InlineData("")]
    [InlineData(null)]
    public void An_account_is_a_label_or_unknown(string? account) => Assert.Equal(account, new AwsCredentials("AKID", "secret") { AccountId = account }.AccountId);

    [Fact]
    public void An_empty_token_is_no_token() => Assert.Null(new AwsCredentials("AKID", "secret", "").SessionToken);

    [Fact]
    public async Task The_environment_gives_keys_and_token()
    {
        Dictionary<string, string> variables = new() { ["AWS_ACCESS_KEY_ID"] = "AKID", ["AWS_SECRET_ACCESS_KEY"] = "secret", ["AWS_SESSION_TOKEN"] = "token" };
        AwsCredentials credentials = await new EnvironmentCredentials(variables.GetValueOrDefault).GetCredentialsAsync(default);
        Assert.Equal(("AKID", "secret", "token"), (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken));
    }

    [Fact]
    public async Task A_half_set_environment_is_reported_by_variable_names()
    {
        Dictionary<string, string> variables = new() { ["AWS_SECRET_ACCESS_KEY"] = "hidden" };
        CredentialsUnavailableException exception = await Assert.ThrowsAsync<CredentialsUnavailableException>(
            async () => await new EnvironmentCredentials(variables.GetValueOrDefault).GetCredentialsAsync(default));
        Assert.Contains("AWS_ACCESS_KEY_ID", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
    }
}
