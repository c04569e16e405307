using Smithwright.Runtime.Configuration;

namespace Smithwright.Aws;

/// <summary>
/// Credentials of a profile in the shared files of the AWS tools: keys, those of a role (<c>role_arn</c> with <c>source_profile</c>, <c>credential_source</c> or
/// <c>web_identity_token_file</c>), or what a program gives (<c>credential_process</c>). Of a setting that stands in both files, that of the credentials file counts.
/// Profiles that ask for a login are reported, not followed. Read each time; wrap it in <see cref="CachingCredentials"/>.
/// </summary>
public sealed class ProfileCredentials : ICredentialsProvider
{
    private readonly SharedFiles _files;
    private readonly HttpClient? _http;
    private readonly TimeProvider? _time;

    /// <summary>Creates a provider.</summary>
    /// <param name="profile">The profile; by default <c>AWS_PROFILE</c>, else <c>default</c>.</param>
    /// <param name="credentialsFile">By default <c>AWS_SHARED_CREDENTIALS_FILE</c>, else <c>~/.aws/credentials</c>.</param>
    /// <param name="configurationFile">By default <c>AWS_CONFIG_FILE</c>, else <c>~/.aws/config</c>.</param>
    public ProfileCredentials(string? profile = null, string? credentialsFile = null, string? configurationFile = null)
        : this(new SharedFiles(System.Environment.GetEnvironmentVariable, profile, credentialsFile, configurationFile))
    {
    }

    internal ProfileCredentials(SharedFiles files, HttpClient? http = null, TimeProvider? time = null)
    {
        _files = files;
        _http = http;
        _time = time;
    }

    /// <summary>Returns the code of an MFA device, if a role requires one (<c>mfa_serial</c>); called with the serial number of the device.</summary>
    public Func<string, CancellationToken, ValueTask<string>>? MfaCode { get; init; }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        ProfileSettings settings = new(
            await ReadAsync(_files.CredentialsFile, cancellationToken).ConfigureAwait(false), await ReadAsync(_files.ConfigurationFile, cancellationToken).ConfigureAwait(false));
        ICredentialsProvider source = new ProfileSource(_files, settings, _http, _time) { MfaCode = MfaCode }.Of(_files.Profile);
        return await source.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
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
