using Polly;
using Smithwright.Authentication;
using Smithwright.Runtime.Client.Retries;

namespace Smithwright;

/// <summary>
/// How a client reaches its service. Read when the client is constructed, which reports wrong values as <see cref="ArgumentException"/>.
/// </summary>
public sealed class ClientOptions
{
    /// <summary>
    /// The region, for instance <c>eu-west-1</c>; by default <c>AWS_REGION</c>, else <c>AWS_DEFAULT_REGION</c>, else that of the profile.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>Where credentials come from; by default the environment, a profile, the container or the instance (<c>CredentialsChain.CreateDefault</c>).</summary>
    public ICredentialsProvider? Credentials { get; init; }

    /// <summary>
    /// Where bearer tokens come from, for services that take them; by default the environment variable <c>AWS_BEARER_TOKEN_&lt;NAME&gt;</c>, where the
    /// service has a signing name.
    /// </summary>
    public ITokenProvider? Token { get; init; }

    /// <summary>Where the API key comes from, for services that take one.</summary>
    public IApiKeyProvider? ApiKey { get; init; }

    /// <summary>Where user name and password come from, for services that take them.</summary>
    public ILoginProvider? Login { get; init; }

    /// <summary>Schemes of authentication that the model defines itself, or that take the place of those with the same id.</summary>
    public IReadOnlyList<IAuthScheme>? AuthSchemes { get; init; }

    /// <summary>
    /// Which schemes are preferred, the best first, by their shape ids with or without namespace: <c>sigv4a</c>, <c>httpBearerAuth</c>. Those that a service does
    /// not have are passed over, and <c>noAuth</c> sends requests without authentication. By default <c>AWS_AUTH_SCHEME_PREFERENCE</c>, else
    /// <c>auth_scheme_preference</c> of the profile, else the order of the model.
    /// </summary>
    public IReadOnlyList<string>? AuthSchemePreference { get; init; }

    /// <summary>
    /// Whether tokens, API keys and passwords may be sent over plain <c>http</c> to other machines. Off by default: whoever is on the way could read them.
    /// </summary>
    public bool AllowSecretsOverHttp { get; init; }

    /// <summary>
    /// The profile in the shared files of the AWS tools that stands in for region and credentials where they are not given here. One that is named
    /// comes before credentials of the environment; by default <c>AWS_PROFILE</c>, else <c>default</c>, which come after.
    /// </summary>
    public string? Profile { get; init; }

    /// <summary>
    /// The address to use instead of the service's own: <c>http</c> or <c>https</c>, without user, query and fragment. Its path precedes the
    /// paths of operations. By default <c>AWS_ENDPOINT_URL_&lt;SERVICE&gt;</c>, else <c>AWS_ENDPOINT_URL</c>, else <c>endpoint_url</c> of the
    /// service or of all services in the profile, else none.
    /// </summary>
    public Uri? Endpoint { get; init; }

    /// <summary>
    /// Whether addresses in the environment and the profile are ignored; by default <c>AWS_IGNORE_CONFIGURED_ENDPOINT_URLS</c>, else
    /// <c>ignore_configured_endpoint_urls</c> of the profile, else not.
    /// </summary>
    public bool? IgnoreConfiguredEndpointUrls { get; init; }

    /// <summary>
    /// Whether to use an endpoint with FIPS 140 validated cryptography; by default <c>AWS_USE_FIPS_ENDPOINT</c>, else <c>use_fips_endpoint</c> of the
    /// profile, else not.
    /// </summary>
    public bool? UseFips { get; init; }

    /// <summary>
    /// Whether to use an endpoint that is reachable over IPv6 as well; by default <c>AWS_USE_DUALSTACK_ENDPOINT</c>, else
    /// <c>use_dualstack_endpoint</c> of the profile, else not.
    /// </summary>
    public bool? UseDualStack { get; init; }

    /// <summary>
    /// Whether the account of the credentials stands in the host of services that have such endpoints; by default
    /// <c>AWS_ACCOUNT_ID_ENDPOINT_MODE</c>, else where it is known.
    /// </summary>
    public AccountIdEndpointMode? AccountIdEndpointMode { get; init; }

    /// <summary>
    /// What else the endpoint of a service depends on, by the names in its endpoint rules (Smithy's <c>clientContextParams</c>): strings, bools
    /// and lists of strings.
    /// </summary>
    public IReadOnlyDictionary<string, object>? EndpointParameters { get; init; }

    /// <summary>
    /// Whether host prefixes that operations have are left out: for endpoints that answer under one name only. Addresses, single labels and names of
    /// machines such as <c>localhost</c> never get one.
    /// </summary>
    public bool DisableHostPrefix { get; init; }

    /// <summary>
    /// Whether requests are checked against the model's constraints before they are sent. Off by default: services loosen constraints, and a
    /// client that enforces yesterday's refuses what is legal today.
    /// </summary>
    public bool ValidateRequests
    {
        get => RequestGuard is not null;
        init => RequestGuard = value ? new ModelRequestGuard() : null;
    }

    /// <summary>
    /// The longest time for one attempt, from connecting to the end of the body (to its beginning when it is handed over as a stream); one
    /// minute by default. <see cref="Timeout.InfiniteTimeSpan"/> means no limit. A request that sends events takes as long as they do: of
    /// limits only <see cref="TotalTimeout"/> holds for it. Operations that a service holds open, such as long polls, take as long as their model
    /// says at least; when they take longer than both, they are not repeated.
    /// </summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest time for a call with all its attempts and the waits between them; no limit by default.</summary>
    public TimeSpan TotalTimeout { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>The longest time to establish a connection; five seconds by default. Without effect on a given <see cref="HttpClient"/>.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How often a request is sent at most, 1 means no retries; by default <c>AWS_MAX_ATTEMPTS</c>, else <c>max_attempts</c> of the profile, else what
    /// the model of the service says, else 3. Without effect beside <see cref="ResiliencePipeline"/>.
    /// </summary>
    public int? MaxAttempts { get; init; }

    /// <summary>
    /// What decides about retries instead of the standard mode of AWS clients; <see langword="null"/>, the default, for that. Whatever the
    /// pipeline runs is one attempt, signed again and within <see cref="AttemptTimeout"/>; its failures are the client's exceptions, of which
    /// <see cref="ServiceException.IsRetryable"/> tells the ones worth repeating. A request whose body cannot be rewound is not sent again,
    /// whatever the pipeline asks for: it gets the first failure once more. What strategies of the pipeline throw on their own reaches the caller
    /// as it is. <see cref="StandardRetryExtensions.AddStandardRetry"/> is the standard mode as one strategy among others.
    /// </summary>
    public ResiliencePipeline? ResiliencePipeline
    {
        get => (Retries as PipelineRetries)?.Pipeline;
        init => Retries = value is null ? null : new PipelineRetries(value);
    }

    /// <summary>
    /// Called at the end of every call, failed ones too, before the caller gets its result; <see langword="null"/> by default. What it throws
    /// reaches the caller.
    /// </summary>
    public Action<CallMetadata>? CallCompleted { get; init; }

    /// <summary>
    /// Whether <see cref="CallMetadata.Of"/> finds the request id, status and attempts of responses. Off by default: it costs an object and a
    /// weak reference a call.
    /// </summary>
    public bool KeepsCallMetadata { get; init; }

    /// <summary>
    /// The length of the longest response body that is read into memory, in bytes; 64 MiB by default. In event streams it is that of each
    /// message, which by their format is below 25 MiB.
    /// </summary>
    public long MaxResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Whether request bodies are never compressed, whatever the model says.</summary>
    public bool DisableRequestCompression { get; init; }

    /// <summary>The length from which on request bodies are compressed where the model says so, in bytes; 10,240 by default.</summary>
    public int MinCompressionBytes { get; init; } = 10240;

    /// <summary>
    /// Which requests get a checksum, for services that take them; by default <c>AWS_REQUEST_CHECKSUM_CALCULATION</c>, else
    /// <c>request_checksum_calculation</c> of the profile, else all that may have one.
    /// </summary>
    public ChecksumMode? RequestChecksums { get; init; }

    /// <summary>
    /// Which responses are to have a checksum, for services that send them; by default <c>AWS_RESPONSE_CHECKSUM_VALIDATION</c>, else
    /// <c>response_checksum_validation</c> of the profile, else all that may have one. The others are not verified, unless the caller asked for their checksum.
    /// </summary>
    public ChecksumMode? ResponseChecksums { get; init; }

    /// <summary>
    /// Whether checksums and digests of messages in responses are not compared with what arrived, for stand-ins of services that do not compute them as the service does.
    /// </summary>
    public bool DisableResponseChecksums { get; init; }

    /// <summary>
    /// Whether long streams are sent at once to services that can refuse them beforehand. Off by default: where a service asks for it, such as S3, the client waits up to a second for the
    /// service to say that it wants the body (<c>Expect: 100-continue</c>), so that a refusal does not cost the whole upload.
    /// </summary>
    public bool DisableExpectContinue { get; init; }

    /// <summary>What makes idempotency tokens for members that are not set; random UUIDs by default.</summary>
    public Func<string>? IdempotencyTokens { get; init; }

    /// <summary>What is appended to the <c>User-Agent</c> header: printable ASCII, for instance <c>shop/2.1</c>.</summary>
    public string? UserAgentSuffix { get; init; }

    /// <summary>The clock of timeouts, waits and signatures; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal RetryOverride? Retries { get; private init; }

    internal RequestGuard? RequestGuard { get; private init; }
}
