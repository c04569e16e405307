using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Polly;
using Shop.Ranking;
using Smithwright.Extensions.DependencyInjection;
using Smithwright.Extensions.Tests.Testing;
using Smithwright.Testing;

namespace Smithwright.Extensions.Tests.DependencyInjection;

/// <summary>Clients in real service collections.</summary>
public class RegistrationTests
{
    private static readonly GetRecommendationsRequest Request = new() { CampaignArn = "arn:aws:personalize:eu-west-1:123456789012:campaign/shop", UserId = "u" };

    private readonly StubTransport _stub = new();

    public RegistrationTests() =>
        _stub.On(PersonalizeRuntimeOperations.GetRecommendations).Respond(new GetRecommendationsResponse { RecommendationId = "r-1" });

    [Fact]
    public async Task A_client_is_one_instance_under_its_interface_and_its_class()
    {
        await using ServiceProvider provider = Services(services => services.AddPersonalizeRuntimeClient(Local));
        IPersonalizeRuntimeClient client = provider.GetRequiredService<IPersonalizeRuntimeClient>();
        Assert.Same(client, provider.GetRequiredService<PersonalizeRuntimeClient>());
        Assert.Equal("r-1", (await client.GetRecommendationsAsync(Request)).RecommendationId);
        Assert.Equal("personalize-runtime.eu-west-1.amazonaws.com", Assert.Single(_stub.Requests).Uri.Host);
    }

    [Fact]
    public async Task Options_come_from_a_section_and_then_from_code()
    {
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Region"] = "eu-central-1",
            ["Endpoint"] = "https://ranking.example.com/base",
            ["UseFips"] = "false",
            ["AttemptTimeout"] = "00:00:07",
            ["ConnectTimeout"] = "00:00:02",
            ["MaxAttempts"] = "2",
            ["MaxResponseBytes"] = "4096",
            ["ValidateRequests"] = "true",
            ["AccountIdEndpointMode"] = "Disabled",
        }).Build();
        await using ServiceProvider provider = Services(services => services.AddPersonalizeRuntimeClient(section, options => options.MaxAttempts = 1));
        ClientOptions options = provider.GetRequiredService<IOptionsMonitor<ServiceClientOptions>>().Get("PersonalizeRuntimeClient").ToClientOptions();
        Assert.Equal(
            ("eu-central-1", "https://ranking.example.com/base", TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(2), 1, 4096L, true, AccountIdEndpointMode.Disabled),
            (options.Region, options.Endpoint!.OriginalString, options.AttemptTimeout, options.ConnectTimeout, options.MaxAttempts, options.MaxResponseBytes, options.ValidateRequests, options.AccountIdEndpointMode));
        // A switch that is off is set; one that is left out is the environment's to set.
        Assert.Equal((false, null), (options.UseFips, options.UseDualStack));
    }

    [Fact]
    public void Settings_that_are_left_out_have_the_client_s_own_defaults()
    {
        ClientOptions expected = new();
        ClientOptions options = new ServiceClientOptions().ToClientOptions();
        Assert.All(
            typeof(ClientOptions).GetProperties(),
            property => Assert.Equal(property.GetValue(expected), property.GetValue(options)));
    }

    [Fact]
    public void Every_option_of_a_client_can_be_set()
    {
        string[] settings = [.. typeof(ServiceClientOptions).GetProperties().Select(property => property.Name).Order()];
        Assert.Equal([.. typeof(ClientOptions).GetProperties().Select(property => property.Name).Order()], settings);
    }

    [Fact]
    public void Every_option_arrives_at_the_client()
    {
        ServiceClientOptions given = EveryOption();
        ClientOptions arrived = given.ToClientOptions();
        Assert.All(typeof(ServiceClientOptions).GetProperties(), property =>
        {
            PropertyInfo option = typeof(ClientOptions).GetProperty(property.Name)!;
            Assert.NotEqual(option.GetValue(new ClientOptions()), property.GetValue(given));
            Assert.Equal(property.GetValue(given), option.GetValue(arrived));
        });
    }

    [Theory]
    [InlineData("MaxAttempts", "0", "MaxAttempts")]
    [InlineData("Region", "not a region", "Region")]
    [InlineData("Endpoint", "ftp://example.com", "Endpoint")]
    public async Task Options_that_no_client_can_work_with_stop_the_application_at_its_start(string name, string value, string named)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Ranking:Region"] = "eu-west-1", [$"Ranking:{name}"] = value });
        builder.Services.AddPersonalizeRuntimeClient(builder.Configuration.GetSection("Ranking"));
        using IHost host = builder.Build();
        OptionsValidationException error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains("PersonalizeRuntimeClient: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_options_let_the_application_start()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddPersonalizeRuntimeClient(Local);
        using IHost host = builder.Build();
        await host.StartAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task Keys_part_clients_of_several_regions()
    {
        await using ServiceProvider provider = Services(
            services => services.AddKeyedPersonalizeRuntimeClient("eu", options => options.Region = "eu-west-1"),
            services => services.AddKeyedPersonalizeRuntimeClient("us", options => options.Region = "us-east-1"));
        await provider.GetRequiredKeyedService<IPersonalizeRuntimeClient>("us").GetRecommendationsAsync(Request);
        await provider.GetRequiredKeyedService<IPersonalizeRuntimeClient>("eu").GetRecommendationsAsync(Request);
        Assert.Equal(["personalize-runtime.us-east-1.amazonaws.com", "personalize-runtime.eu-west-1.amazonaws.com"], _stub.Requests.Select(request => request.Uri.Host));
        Assert.Null(provider.GetService<IPersonalizeRuntimeClient>());
    }

    [Fact]
    public async Task Credentials_of_the_container_are_used_and_those_of_the_key_first()
    {
        await using ServiceProvider provider = Services(
            services => services.AddPersonalizeRuntimeClient(options => options.Region = "eu-west-1"),
            services => services.AddKeyedSingleton<ICredentialsProvider>("us", new AwsCredentials("AKIDOFUS", "s"))
                .AddKeyedPersonalizeRuntimeClient("us", options => options.Region = "us-east-1"));
        await provider.GetRequiredService<IPersonalizeRuntimeClient>().GetRecommendationsAsync(Request);
        await provider.GetRequiredKeyedService<IPersonalizeRuntimeClient>("us").GetRecommendationsAsync(Request);
        Assert.Contains("Credential=AKIDOFALL/", _stub.Requests[0].Headers["Authorization"], StringComparison.Ordinal);
        Assert.Contains("Credential=AKIDOFUS/", _stub.Requests[1].Headers["Authorization"], StringComparison.Ordinal);
    }

    /// <summary>Options of which each has another value than by default.</summary>
    private static ServiceClientOptions EveryOption() => new()
    {
        Region = "eu-central-1",
        Profile = "shop",
        Endpoint = new Uri("https://ranking.example.com"),
        IgnoreConfiguredEndpointUrls = true,
        UseFips = true,
        UseDualStack = false,
        AccountIdEndpointMode = AccountIdEndpointMode.Required,
        DisableExpectContinue = true,
        DisableHostPrefix = true,
        ValidateRequests = true,
        AttemptTimeout = TimeSpan.FromSeconds(2),
        TotalTimeout = TimeSpan.FromSeconds(3),
        ConnectTimeout = TimeSpan.FromSeconds(4),
        MaxAttempts = 6,
        KeepsCallMetadata = true,
        MaxResponseBytes = 7,
        DisableRequestCompression = true,
        DisableResponseChecksums = true,
        MinCompressionBytes = 8,
        UserAgentSuffix = "shop/9",
        RequestChecksums = ChecksumMode.WhenRequired,
        ResponseChecksums = ChecksumMode.WhenSupported,
        Token = new Authentication.BearerToken("token"),
        ApiKey = new Authentication.ApiKey("key"),
        Login = new Authentication.Login("user", "password"),
        AuthSchemes = [],
        AuthSchemePreference = ["sigv4"],
        AllowSecretsOverHttp = true,
        Credentials = new AwsCredentials("AKIDEXAMPLE", "s"),
        EndpointParameters = new Dictionary<string, object> { ["Tier"] = "gold" },
        ResiliencePipeline = ResiliencePipeline.Empty,
        CallCompleted = static _ => { },
        IdempotencyTokens = static () => "token",
        TimeProvider = new FakeClock(),
    };

    private static void Local(ServiceClientOptions options) => options.Region = "eu-west-1";

    private ServiceProvider Services(params Func<IServiceCollection, IHttpClientBuilder>[] add)
    {
        ServiceCollection services = [];
        services.AddSingleton<ICredentialsProvider>(new AwsCredentials("AKIDOFALL", "s"));
        foreach (Func<IServiceCollection, IHttpClientBuilder> client in add)
        {
            client(services).ConfigurePrimaryHttpMessageHandler(_stub.CreateHandler);
        }
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }
}
