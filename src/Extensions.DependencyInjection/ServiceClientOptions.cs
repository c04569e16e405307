using Polly;
using Smithwright.Authentication;

namespace Smithwright.Extensions.DependencyInjection;

/// <summary>
/// The options of a client that is added to a service collection: <see cref="ClientOptions"/> in the form that configuration and
/// <c>services.Configure</c> can fill. A setting that stays <see langword="null"/> has the default of <see cref="ClientOptions"/>.
/// </summary>
public sealed class ServiceClientOptions : ServiceClientSettings
{
    /// <summary>
    /// Where credentials come from; by default an <see cref="ICredentialsProvider"/> of the container where no <see cref="ServiceClientSettings.Profile"/> is
    /// named, else what <see cref="ClientOptions.Credentials"/> is by default.
    /// </summary>
    public ICredentialsProvider? Credentials { get; set; }

    /// <summary>Where bearer tokens come from; by default an <see cref="ITokenProvider"/> of the container, else what <see cref="ClientOptions.Token"/> is by default.</summary>
    public ITokenProvider? Token { get; set; }

    /// <summary>Where the API key comes from; by default an <see cref="IApiKeyProvider"/> of the container.</summary>
    public IApiKeyProvider? ApiKey { get; set; }

    /// <summary>Where user name and password come from; by default an <see cref="ILoginProvider"/> of the container.</summary>
    public ILoginProvider? Login { get; set; }

    /// <inheritdoc cref="ClientOptions.AuthSchemes"/>
    public IReadOnlyList<IAuthScheme>? AuthSchemes { get; set; }

    /// <inheritdoc cref="ClientOptions.EndpointParameters"/>
    public IReadOnlyDictionary<string, object>? EndpointParameters { get; set; }

    /// <inheritdoc cref="ClientOptions.ResiliencePipeline"/>
    public ResiliencePipeline? ResiliencePipeline { get; set; }

    /// <inheritdoc cref="ClientOptions.CallCompleted"/>
    public Action<CallMetadata>? CallCompleted { get; set; }

    /// <inheritdoc cref="ClientOptions.IdempotencyTokens"/>
    public Func<string>? IdempotencyTokens { get; set; }

    /// <summary>The clock of timeouts, waits and signatures; by default a <see cref="System.TimeProvider"/> of the container, else the system's.</summary>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>The options of the client itself.</summary>
    public ClientOptions ToClientOptions()
    {
        ClientOptions defaults = new();
        return new ClientOptions
        {
            Region = Region,
            Credentials = Credentials,
            Token = Token,
            ApiKey = ApiKey,
            Login = Login,
            AuthSchemes = AuthSchemes,
            AuthSchemePreference = AuthSchemePreference,
            AllowSecretsOverHttp = AllowSecretsOverHttp,
            Profile = Profile,
            Endpoint = Endpoint,
            IgnoreConfiguredEndpointUrls = IgnoreConfiguredEndpointUrls,
            UseFips = UseFips,
            UseDualStack = UseDualStack,
            AccountIdEndpointMode = AccountIdEndpointMode,
            EndpointParameters = EndpointParameters,
            DisableExpectContinue = DisableExpectContinue,
            DisableHostPrefix = DisableHostPrefix,
            ValidateRequests = ValidateRequests,
            AttemptTimeout = AttemptTimeout ?? defaults.AttemptTimeout,
            TotalTimeout = TotalTimeout ?? defaults.TotalTimeout,
            ConnectTimeout = ConnectTimeout ?? defaults.ConnectTimeout,
            MaxAttempts = MaxAttempts,
            ResiliencePipeline = ResiliencePipeline,
            CallCompleted = CallCompleted,
            KeepsCallMetadata = KeepsCallMetadata,
            MaxResponseBytes = MaxResponseBytes ?? defaults.MaxResponseBytes,
            RequestChecksums = RequestChecksums,
            ResponseChecksums = ResponseChecksums,
            DisableRequestCompression = DisableRequestCompression,
            DisableResponseChecksums = DisableResponseChecksums,
            MinCompressionBytes = MinCompressionBytes ?? defaults.MinCompressionBytes,
            IdempotencyTokens = IdempotencyTokens,
            UserAgentSuffix = UserAgentSuffix,
            TimeProvider = TimeProvider ?? defaults.TimeProvider,
        };
    }
}
