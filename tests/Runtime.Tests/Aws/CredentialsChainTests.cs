using Smithwright.Aws;
using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Configuration;

namespace Smithwright.Runtime.Tests.Aws;

public sealed class CredentialsChainTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("profiles").FullName;
    private readonly Dictionary<string, string> _variables = [];

    public CredentialsChainTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".aws"));
        _variables["HOME"] = _folder;
        Write("credentials", "[default]\naws_access_key_id=D\naws_secret_access_key=d\n[shop]\naws_access_key_id=S\naws_secret_access_key=s\n");
        Write("config", "[default]\nregion=eu-west-1\n[profile shop]\nregion = eu-north-1\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null, null, null, "D")]
    [InlineData(null, "shop", null, "S")]
    [InlineData(null, "shop", "E", "E")]
    [InlineData("shop", null, "E", "S")]
    [InlineData("shop", "other", null, "S")]
    public async Task A_named_profile_comes_before_the_environment_and_that_before_the_usual_profile(string? given, string? variable, string? key, string expected)
    {
        Set("AWS_PROFILE", variable);
        Set("AWS_ACCESS_KEY_ID", key);
        Set("AWS_SECRET_ACCESS_KEY", key);
        ICredentialsProvider provider = CredentialsChain.CreateDefault(_variables.GetValueOrDefault, given, null);
        Assert.Equal(expected, (await provider.GetCredentialsAsync(default)).AccessKeyId);
    }

    [Fact]
    public async Task Files_may_be_elsewhere()
    {
        string elsewhere = Path.Combine(_folder, "elsewhere");
        File.WriteAllText(elsewhere, "[default]\naws_access_key_id=X\naws_secret_access_key=x\n[profile shop]\nregion=us-west-2\n");
        Set("AWS_SHARED_CREDENTIALS_FILE", elsewhere);
        Set("AWS_CONFIG_FILE", elsewhere);
        Assert.Equal("X", (await CredentialsChain.CreateDefault(_variables.GetValueOrDefault, null, null).GetCredentialsAsync(default)).AccessKeyId);
        Assert.Equal("us-west-2", new SharedFiles(_variables.GetValueOrDefault, "shop").FindRegion());
    }

    [Fact]
    public async Task When_nobody_has_any_each_says_why()
    {
        ICredentialsProvider provider = new CredentialsChain(
            new EnvironmentCredentials(_variables.GetValueOrDefault), new ProfileCredentials(new SharedFiles(_variables.GetValueOrDefault, "none")));
        CredentialsUnavailableException exception = await Assert.ThrowsAsync<CredentialsUnavailableException>(async () => await provider.GetCredentialsAsync(default));
        Assert.Contains("AWS_ACCESS_KEY_ID", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no profile 'none'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<AggregateException>(exception.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public async Task Another_failure_is_no_reason_to_ask_the_next()
    {
        ICredentialsProvider provider = new CredentialsChain(new Broken(), new AwsCredentials("A", "a"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await provider.GetCredentialsAsync(default));
    }

    [Fact]
    public void A_chain_needs_providers()
    {
        Assert.Throws<ArgumentException>("providers", () => new CredentialsChain());
        Assert.Throws<ArgumentException>("providers", () => new CredentialsChain([null!]));
    }

    [Theory]
    [InlineData(null, "eu-west-1")]
    [InlineData("shop", "eu-north-1")]
    [InlineData("none", null)]
    public void A_profile_has_a_region(string? profile, string? expected) => Assert.Equal(expected, new SharedFiles(_variables.GetValueOrDefault, profile).FindRegion());

    [Fact]
    public void A_profile_s_region_comes_after_the_options_and_the_environment()
    {
        Assert.Equal("eu-west-1", Settings(new()).Region);
        Assert.Equal("eu-north-1", Settings(new() { Profile = "shop" }).Region);
        Set("AWS_REGION", "us-east-1");
        Assert.Equal("us-east-1", Settings(new() { Profile = "shop" }).Region);
        Assert.Equal("us-east-2", Settings(new() { Profile = "shop", Region = "us-east-2" }).Region);
    }

    [Fact]
    public void Without_a_home_there_are_no_files() => Assert.Null(new SharedFiles(static _ => null).FindRegion());

    private ClientSettings Settings(ClientOptions options) => new(Client.EchoClient.Service, options, _variables.GetValueOrDefault);

    private void Set(string name, string? value)
    {
        if (value is not null)
        {
            _variables[name] = value;
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, ".aws", name), text);

    private sealed class Broken : ICredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => throw new InvalidOperationException();
    }
}
