using Smithwright.Runtime.Client.Settings;
using Smithwright.Runtime.Endpoints;
using Smithwright.Runtime.Services;

namespace Smithwright.Runtime.Tests.Client;

/// <summary>What is set in the environment and in profiles. The service is called <c>City Echo</c> among SDKs.</summary>
public sealed class OuterSettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("settings").FullName;
    private readonly Dictionary<string, string> _variables = new() { ["AWS_REGION"] = "eu-west-1" };

    public OuterSettingsTests()
    {
        _variables["AWS_CONFIG_FILE"] = Path.Combine(_folder, "config");
        _variables["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(_folder, "credentials");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>All places, from the last that counts to the first: each wins over those before it.</summary>
    [Fact]
    public void Endpoints_come_from_the_code_then_the_environment_then_the_profile_and_for_one_service_before_all()
    {
        Assert.Equal("https://echo.eu-west-1.amazonaws.com/", Url());
        Configure("[default]\nendpoint_url = http://profile:1\n");
        Assert.Equal("http://profile:1/", Url());
        Configure("[default]\nendpoint_url = http://profile:1\nservices = local\n\n[services local]\ncity_echo =\n  endpoint_url = http://services:2\n");
        Assert.Equal("http://services:2/", Url());
        _variables["AWS_ENDPOINT_URL"] = "http://variable:3";
        Assert.Equal("http://variable:3/", Url());
        _variables["AWS_ENDPOINT_URL_CITY_ECHO"] = "http://service-variable:4/base";
        Assert.Equal("http://service-variable:4/base", Url());
        Assert.Equal("http://code:5/", Url(new() { Endpoint = new("http://code:5") }));
    }

    [Theory]
    [InlineData("[services local]\nother_service =\n  endpoint_url = http://wrong\n")]
    [InlineData("[services local]\ncity_echo =\n  other_setting = http://wrong\n")]
    [InlineData("[services local]\ncity_echo = something\n  endpoint_url = http://wrong\n")]
    [InlineData("[services local]\ncity_echo =\nendpoint_url = http://wrong\n")]
    [InlineData("[services local]\ncity_echo =\n  endpoint_url =\n")]
    [InlineData("[services local]\ncity_echo =\n  # endpoint_url = http://wrong\n")]
    public void What_a_section_says_of_others_is_not_for_this_service(string section)
    {
        Configure("[default]\nservices = local\n" + section);
        Assert.Equal("https://echo.eu-west-1.amazonaws.com/", Url());
    }

    [Theory]
    [InlineData("[services local]\nother =\n  endpoint_url = http://wrong\n\ncity_echo =\n\n  # here\n\tENDPOINT_URL=http://right # yes\n  more = 1\nlast =\n  endpoint_url = http://wrong\n")]
    [InlineData("[services  local ]\r\ncity_echo = ; of the city\r\n  more = 1\r\n  endpoint_url = http://right\r\n")]
    [InlineData("[services local]\nother =\n  endpoint_url = http://wrong\n[profile x]\nregion = r\n[services local]\ncity_echo =\n endpoint_url = http://right")]
    public void Sections_of_services_are_read_as_they_are_written(string section)
    {
        Configure("[default]\nservices = local\n" + section);
        Assert.Equal("http://right/", Url());
    }

    [Fact]
    public void The_profile_is_the_one_that_is_meant()
    {
        Configure("[default]\nendpoint_url = http://default\n[profile shop]\nendpoint_url = http://shop\n[profile named]\nendpoint_url = http://named\n");
        Assert.Equal("http://default/", Url());
        _variables["AWS_PROFILE"] = "shop";
        Assert.Equal("http://shop/", Url());
        Assert.Equal("http://named/", Url(new() { Profile = "named" }));
    }

    [Fact]
    public void Settings_may_stand_in_the_credentials_file_behind_those_of_the_configuration()
    {
        File.WriteAllText(_variables["AWS_SHARED_CREDENTIALS_FILE"], "[default]\nendpoint_url = http://credentials\nmax_attempts = 7\n");
        Configure("[default]\nmax_attempts = 6\n");
        Assert.Equal(("http://credentials/", 6), (Url(), Settings().MaxAttempts));
    }

    [Theory]
    [InlineData("true", null, null, "amazonaws")]
    [InlineData("TRUE", null, false, "variable")]
    [InlineData("false", null, true, "amazonaws")]
    [InlineData(null, "true", null, "amazonaws")]
    [InlineData("false", "true", null, "variable")]
    public void Endpoints_outside_of_the_code_can_be_ignored(string? variable, string? inProfile, bool? inCode, string expected)
    {
        _variables["AWS_ENDPOINT_URL"] = _variables["AWS_ENDPOINT_URL_CITY_ECHO"] = "http://variable";
        Set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", variable);
        Configure($"[default]\nendpoint_url = http://profile\n{(inProfile is null ? "" : $"ignore_configured_endpoint_urls = {inProfile}")}\n");
        Assert.Contains(expected, Url(new() { IgnoreConfiguredEndpointUrls = inCode }), StringComparison.Ordinal);
        Assert.Equal("http://code/", Url(new() { IgnoreConfiguredEndpointUrls = inCode, Endpoint = new("http://code") }));
    }

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(null, null, "true", true)]
    [InlineData(null, "True", "false", true)]
    [InlineData(null, "false", "true", false)]
    [InlineData(null, "", "true", true)]
    [InlineData(false, "true", "true", false)]
    [InlineData(true, "false", "false", true)]
    public void Switches_come_from_the_code_then_the_environment_then_the_profile(bool? code, string? variable, string? profile, bool expected)
    {
        Set("AWS_USE_FIPS_ENDPOINT", variable);
        Configure($"[default]\n{(profile is null ? "" : $"use_fips_endpoint = {profile}")}\n");
        Assert.Equal(expected ? "https://echo-fips.eu-west-1.amazonaws.com/" : "https://echo.eu-west-1.amazonaws.com/", Url(new() { UseFips = code }));

        _variables.Remove("AWS_USE_FIPS_ENDPOINT");
        Set("AWS_USE_DUALSTACK_ENDPOINT", variable);
        Configure($"[default]\n{(profile is null ? "" : $"use_dualstack_endpoint = {profile}")}\n");
        Assert.Equal(expected ? "https://echo.eu-west-1.api.aws/" : "https://echo.eu-west-1.amazonaws.com/", Url(new() { UseDualStack = code }));
    }

    [Theory]
    [InlineData(null, null, null, null, 3)]
    [InlineData(null, null, null, 4, 4)]
    [InlineData(null, null, "5", 4, 5)]
    [InlineData(null, "6", "5", 4, 6)]
    [InlineData(7, "6", "5", 4, 7)]
    [InlineData(1, "nonsense", "5", 4, 1)]
    public void Attempts_come_from_the_code_then_the_environment_then_the_profile_then_the_service(int? code, string? variable, string? profile, int? service, int expected)
    {
        Set("AWS_MAX_ATTEMPTS", variable);
        Configure($"[default]\n{(profile is null ? "" : $"max_attempts = {profile}")}\n");
        ServiceDescription description = new("City Echo", "echo", "echo") { Retries = new() { MaxAttempts = service } };
        Assert.Equal(expected, new ClientSettings(description, new() { MaxAttempts = code }, _variables.GetValueOrDefault).MaxAttempts);
    }

    [Theory]
    [InlineData("AWS_ENDPOINT_URL", "hidden")]
    [InlineData("AWS_ENDPOINT_URL", "ftp://hidden")]
    [InlineData("AWS_ENDPOINT_URL", "http://user:hidden@example.com")]
    [InlineData("AWS_ENDPOINT_URL_CITY_ECHO", "http://example.com?hidden")]
    [InlineData("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "yes")]
    [InlineData("AWS_USE_FIPS_ENDPOINT", "1")]
    [InlineData("AWS_USE_DUALSTACK_ENDPOINT", "on")]
    [InlineData("AWS_MAX_ATTEMPTS", "0")]
    [InlineData("AWS_MAX_ATTEMPTS", "101")]
    [InlineData("AWS_MAX_ATTEMPTS", "-1")]
    [InlineData("AWS_MAX_ATTEMPTS", "3.5")]
    [InlineData("AWS_MAX_ATTEMPTS", "99999999999")]
    [InlineData("AWS_RETRY_MODE", "fast")]
    [InlineData("AWS_ACCOUNT_ID_ENDPOINT_MODE", "never")]
    [InlineData("AWS_REGION", "evil.example.com/")]
    public void A_wrong_value_is_reported_by_the_name_of_its_variable(string variable, string value)
    {
        _variables[variable] = value;
        string message = Assert.Throws<ArgumentException>(() => Settings()).Message;
        Assert.Contains($"The environment variable {variable} must be", message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("endpoint_url = hidden", "endpoint_url")]
    [InlineData("services = local\n[services local]\ncity_echo =\n  endpoint_url = //hidden", "endpoint_url of city_echo in [services local]")]
    [InlineData("ignore_configured_endpoint_urls = no", "ignore_configured_endpoint_urls")]
    [InlineData("use_fips_endpoint = 1", "use_fips_endpoint")]
    [InlineData("use_dualstack_endpoint = y", "use_dualstack_endpoint")]
    [InlineData("max_attempts = many", "max_attempts")]
    [InlineData("retry_mode = none", "retry_mode")]
    [InlineData("account_id_endpoint_mode = off", "account_id_endpoint_mode")]
    public void A_wrong_value_is_reported_by_its_key_profile_and_file(string lines, string key)
    {
        _variables["AWS_PROFILE"] = "shop";
        Configure($"[profile shop]\n{lines}\n");
        string message = Assert.Throws<ArgumentException>(() => Settings()).Message;
        Assert.Contains($"The setting {key} of the profile 'shop' in '{_variables["AWS_CONFIG_FILE"]}' must be", message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_services_that_is_not_there_is_reported()
    {
        Configure("[default]\nservices = lokal\n[services local]\ncity_echo =\n  endpoint_url = http://right\n");
        string message = Assert.Throws<ArgumentException>(() => Settings()).Message;
        Assert.Contains("The setting services of the profile 'default'", message, StringComparison.Ordinal);
        Assert.Contains("[services lokal]", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standard")]
    [InlineData("Adaptive")]
    [InlineData("legacy")]
    public void Retry_modes_are_known_and_mean_the_standard_one(string mode)
    {
        _variables["AWS_RETRY_MODE"] = mode;
        Assert.Equal(3, Settings().MaxAttempts);
    }

    [Fact]
    public void What_the_code_decides_is_not_looked_up_and_cannot_be_wrong()
    {
        foreach (string variable in (string[])["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CITY_ECHO", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT", "AWS_MAX_ATTEMPTS", "AWS_ACCOUNT_ID_ENDPOINT_MODE"])
        {
            _variables[variable] = "wrong";
        }
        Assert.Equal("http://code/", Url(new() { Endpoint = new("http://code"), UseFips = false, UseDualStack = false, MaxAttempts = 2, AccountIdEndpointMode = AccountIdEndpointMode.Disabled }));
    }

    [Fact]
    public void A_configured_endpoint_is_an_argument_of_the_rules()
    {
        _variables["AWS_ENDPOINT_URL"] = "http://variable:3";
        _variables["AWS_USE_FIPS_ENDPOINT"] = "true";
        RecordingResolver resolver = new();
        _ = new ClientSettings(new ServiceDescription("City Echo", "echo") { EndpointResolver = resolver }, new(), _variables.GetValueOrDefault);
        Assert.Equal(("http://variable:3", true, false), (resolver.Parameters!.Endpoint!.OriginalString, resolver.Parameters.UseFips, resolver.Parameters.UseDualStack));
    }

    [Fact]
    public void An_endpoint_and_a_switch_that_contradict_it_are_both_named()
    {
        _variables["AWS_USE_FIPS_ENDPOINT"] = "true";
        _variables["AWS_USE_DUALSTACK_ENDPOINT"] = "false";
        string message = Assert.Throws<ArgumentException>(() => Url(new() { Endpoint = new("http://code") })).Message;
        Assert.EndsWith(" The environment variable AWS_USE_FIPS_ENDPOINT is true.", message, StringComparison.Ordinal);
        _variables["AWS_ENDPOINT_URL"] = "http://variable";
        message = Assert.Throws<ArgumentException>(() => Url()).Message;
        Assert.EndsWith(" The environment variable AWS_ENDPOINT_URL sets an endpoint. The environment variable AWS_USE_FIPS_ENDPOINT is true.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("AWS_", Assert.Throws<ArgumentException>(() => Url(new() { Endpoint = new("http://code"), UseFips = true })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endpoint_outside_of_the_code_serves_a_service_that_is_not_signed_without_a_region()
    {
        _variables.Remove("AWS_REGION");
        _variables["AWS_ENDPOINT_URL_OPEN"] = "http://variable";
        ClientSettings settings = new(new ServiceDescription("Open"), new(), _variables.GetValueOrDefault);
        Assert.Equal("http://variable/", settings.Endpoints.Find(null, null).Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("us-east-1a", "us-east-1")]
    [InlineData("eu-central-1C", "eu-central-1")]
    [InlineData("ap-southeast-12b", "ap-southeast-12")]
    [InlineData("us-gov-west-1a", "us-gov-west-1")]
    [InlineData("eusc-de-east-1b", "eusc-de-east-1")]
    [InlineData("us-west-2-lax-1a", "us-west-2")]
    [InlineData("us-east-1-wl1-bos-wlz-1", "us-east-1")]
    public void A_zone_is_not_a_region(string zone, string region)
    {
        string code = Assert.Throws<ArgumentException>(() => Settings(new() { Region = zone })).Message;
        Assert.Contains("ClientOptions.Region", code, StringComparison.Ordinal);
        Assert.Contains($"its region is {region}.", code, StringComparison.Ordinal);
        _variables["AWS_REGION"] = zone;
        Assert.Contains("AWS_REGION", Assert.Throws<ArgumentException>(() => Settings()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-east-1")]
    [InlineData("us-isob-east-1")]
    [InlineData("eusc-de-east-1")]
    [InlineData("aws-global")]
    [InlineData("us-iso-west-10")]
    [InlineData("fips-us-east-1")]
    [InlineData("us-east-1-fips")]
    [InlineData("local")]
    [InlineData("dc-1a")]
    [InlineData("r")]
    [InlineData("1a")]
    [InlineData("emulator-of-us-1a")]
    [InlineData("us-east1a")]
    public void Other_names_are_left_to_the_service(string region) => Assert.Equal(region, Settings(new() { Region = region }).Region);

    private void Set(string variable, string? value)
    {
        if (value is not null)
        {
            _variables[variable] = value;
        }
    }

    private void Configure(string text) => File.WriteAllText(_variables["AWS_CONFIG_FILE"], text);

    private string Url(ClientOptions? options = null) => Settings(options).Endpoints.Find(null, null).Url.AbsoluteUri;

    private ClientSettings Settings(ClientOptions? options = null) => new(EchoClient.Service, options ?? new(), _variables.GetValueOrDefault);

    private sealed class RecordingResolver : IEndpointResolver
    {
        public EndpointParameters? Parameters { get; private set; }

        public Endpoint Resolve(EndpointParameters parameters)
        {
            Parameters = parameters;
            return new Endpoint(parameters.Endpoint!);
        }
    }
}
