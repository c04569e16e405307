using Smithwright.Runtime.Configuration;

namespace Smithwright.Aws;

/// <summary>
/// Static credentials of a profile in the shared files of the AWS tools: the credentials file first, then the configuration file. Profiles that
/// ask for a login, a role or a process are reported, not followed. Read anew each time; wrap in <see cref="CachingCredentials"/> to read less often.
/// </summary>
public sealed class ProfileCredentials : ICredentialsProvider
{
    private readonly SharedFiles _files;

    /// <summary>Creates a provider.</summary>
    /// <param name="profile">The profile; by default <c>AWS_PROFILE</c>, else <c>default</c>.</param>
    /// <param name="credentialsFile">By default <c>AWS_SHARED_CREDENTIALS_FILE</c>, else <c>~/.aws/credentials</c>.</param>
    /// <param name="configurationFile">By default <c>AWS_CONFIG_FILE</c>, else <c>~/.aws/config</c>.</param>
    public ProfileCredentials(string? profile = null, string? credentialsFile = null, string? configurationFile = null)
        : this(new SharedFiles(Environment.GetEnvironmentVariable, profile, credentialsFile, configurationFile))
    {
    }

    internal ProfileCredentials(SharedFiles files) => _files = files;

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, string>? section = _files.InCredentials(await ReadAsync(_files.CredentialsFile, cancellationToken).ConfigureAwait(false));
        if (Keys(section) is { } fromCredentials)
        {
            return fromCredentials;
        }
        IReadOnlyDictionary<string, string>? configured = _files.InConfiguration(await ReadAsync(_files.ConfigurationFile, cancellationToken).ConfigureAwait(false));
        return Keys(configured) ?? throw new CredentialsUnavailableException(Missing(section, configured));
    }

    private static AwsCredentials? Keys(IReadOnlyDictionary<string, string>? section) =>
        section is not null
        && section.TryGetValue("aws_access_key_id", out string? id) && id.Length > 0
        && section.TryGetValue("aws_secret_access_key", out string? secret) && secret.Length > 0
            ? new AwsCredentials(id, secret, section.GetValueOrDefault("aws_session_token"))
            {
                AccountId = section.GetValueOrDefault("aws_account_id") is { Length: > 0 } account ? account : null,
            }
            : null;

    private string Missing(IReadOnlyDictionary<string, string>? section, IReadOnlyDictionary<string, string>? configured)
    {
        if (section is null && configured is null)
        {
            return $"There is no profile '{_files.Profile}' in '{_files.CredentialsFile}' or '{_files.ConfigurationFile}'.";
        }
        string[] followed = ["role_arn", "sso_session", "sso_start_url", "credential_process", "web_identity_token_file"];
        string? setting = followed.FirstOrDefault(key => section?.ContainsKey(key) == true || configured?.ContainsKey(key) == true);
        return setting is null
            ? $"The profile '{_files.Profile}' has no aws_access_key_id and aws_secret_access_key."
            : $"The profile '{_files.Profile}' gets its credentials through '{setting}', which this provider does not follow: use a provider that does.";
    }

    private static async ValueTask<ProfileFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return path.Length == 0 ? new ProfileFile() : ProfileFile.Parse(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ProfileFile();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CredentialsUnavailableException($"The file '{path}' cannot be read.", exception);
        }
    }
}
