namespace Smithwright.Aws;

/// <summary>
/// Temporary credentials of a role, for a token of an identity provider (<c>AssumeRoleWithWebIdentity</c>), such as Kubernetes gives to its containers. The file is
/// read each time, because whoever wrote it replaces it. Wrap it in <see cref="CachingCredentials"/>.
/// </summary>
public sealed class WebIdentityCredentials : ICredentialsProvider
{
    private readonly Func<string, string?> _environment;
    private readonly Func<string?, SecurityTokens> _connect;
    private readonly string? _roleArn;
    private readonly string? _tokenFile;
    private readonly object _gate = new();
    private SecurityTokens? _tokens;

    /// <summary>Creates a provider.</summary>
    /// <param name="roleArn">The ARN of the role; by default <c>AWS_ROLE_ARN</c>.</param>
    /// <param name="tokenFile">The file with the token; by default <c>AWS_WEB_IDENTITY_TOKEN_FILE</c>.</param>
    public WebIdentityCredentials(string? roleArn = null, string? tokenFile = null)
        : this(roleArn, tokenFile, Environment.GetEnvironmentVariable, static region => new SecurityTokens(Environment.GetEnvironmentVariable, null, region, null, null))
    {
    }

    internal WebIdentityCredentials(string? roleArn, string? tokenFile, Func<string, string?> environment, Func<string?, SecurityTokens> connect)
    {
        _roleArn = roleArn;
        _tokenFile = tokenFile;
        _environment = environment;
        _connect = connect;
    }

    /// <summary>The name of the session in logs of the account; by default <c>AWS_ROLE_SESSION_NAME</c>, else a name that begins with <c>smithwright-</c>.</summary>
    public string? SessionName { get; init; }

    /// <summary>The region whose token service is called; by default that of the environment or the profile.</summary>
    public string? Region { get; init; }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        if ((_tokenFile ?? Variable("AWS_WEB_IDENTITY_TOKEN_FILE")) is not { } file || (_roleArn ?? Variable("AWS_ROLE_ARN")) is not { } role)
        {
            throw new CredentialsUnavailableException("There is no web identity in the environment (AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE).");
        }
        string token = await TokenFile.ReadAsync(file, "a web identity", cancellationToken).ConfigureAwait(false);
        return await Tokens().CallAsync(
            "AssumeRoleWithWebIdentity",
            [("RoleArn", role), ("RoleSessionName", SessionName ?? Variable("AWS_ROLE_SESSION_NAME") ?? SessionNames.New()), ("WebIdentityToken", token)],
            signer: null,
            cancellationToken).ConfigureAwait(false);
    }

    private string? Variable(string name) => _environment(name) is { Length: > 0 } value ? value : null;

    private SecurityTokens Tokens()
    {
        lock (_gate)
        {
            return _tokens ??= _connect(Region);
        }
    }
}
