using System.Globalization;

namespace Smithwright.Aws;

/// <summary>
/// Temporary credentials of a role (<c>AssumeRole</c>). Asks the token service each time; wrap it in <see cref="CachingCredentials"/>.
/// </summary>
public sealed class AssumeRoleCredentials : ICredentialsProvider
{
    private readonly ICredentialsProvider _source;
    private readonly string _roleArn;
    private readonly Func<string?, SecurityTokens> _connect;
    private readonly object _gate = new();
    private SecurityTokens? _tokens;

    /// <summary>Creates a provider.</summary>
    /// <param name="source">The provider of the credentials that sign the request.</param>
    /// <param name="roleArn">The ARN of the role.</param>
    public AssumeRoleCredentials(ICredentialsProvider source, string roleArn)
        : this(source, roleArn, static region => new SecurityTokens(Environment.GetEnvironmentVariable, null, region, null, null))
    {
    }

    internal AssumeRoleCredentials(ICredentialsProvider source, string roleArn, Func<string?, SecurityTokens> connect)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrEmpty(roleArn);
        _source = source;
        _roleArn = roleArn;
        _connect = connect;
    }

    /// <summary>The name of the session in logs of the account; by default a name that begins with <c>smithwright-</c>.</summary>
    public string? SessionName { get; init; }

    /// <summary>The external id that the trust policy of the role requires.</summary>
    public string? ExternalId { get; init; }

    /// <summary>How long the credentials are valid; by default what the role is set to.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The serial number or ARN of the MFA device, if the role requires one.</summary>
    public string? MfaSerial { get; init; }

    /// <summary>Returns the code of the MFA device; called with its serial number whenever credentials are fetched.</summary>
    public Func<string, CancellationToken, ValueTask<string>>? MfaCode { get; init; }

    /// <summary>The region whose token service is called; by default that of the environment or the profile.</summary>
    public string? Region { get; init; }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        string? code = null;
        if (MfaSerial is { } serial)
        {
            code = MfaCode is { } ask
                ? await ask(serial, cancellationToken).ConfigureAwait(false)
                : throw new CredentialsUnavailableException($"The role '{_roleArn}' requires a code of the MFA device '{serial}'. Set {nameof(MfaCode)} of the provider.");
        }
        AwsCredentials signer = await _source.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
        return await Tokens().CallAsync(
            "AssumeRole",
            [
                ("RoleArn", _roleArn),
                ("RoleSessionName", SessionName ?? SessionNames.New()),
                ("DurationSeconds", Duration is { } duration ? ((long)duration.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null),
                ("ExternalId", ExternalId),
                ("SerialNumber", MfaSerial),
                ("TokenCode", code),
            ],
            signer,
            cancellationToken).ConfigureAwait(false);
    }

    private SecurityTokens Tokens()
    {
        lock (_gate)
        {
            return _tokens ??= _connect(Region);
        }
    }
}
