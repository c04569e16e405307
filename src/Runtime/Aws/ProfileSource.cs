using System.Globalization;
using Smithwright.Runtime.Configuration;

namespace Smithwright.Aws;

/// <summary>Finds where the credentials of a profile come from, which may be a role that another profile takes.</summary>
internal sealed class ProfileSource(SharedFiles files, ProfileSettings settings, HttpClient? http, TimeProvider? time)
{
    private readonly List<string> _visited = [];

    public Func<string, CancellationToken, ValueTask<string>>? MfaCode { get; init; }

    /// <exception cref="CredentialsUnavailableException">The profile has none, or does not say how to get them.</exception>
    public ICredentialsProvider Of(string profile)
    {
        if (!settings.Has(profile))
        {
            throw new CredentialsUnavailableException($"There is no profile '{profile}' in '{files.CredentialsFile}' or '{files.ConfigurationFile}'.");
        }
        bool isSource = _visited.Count > 0;
        if (_visited.Contains(profile))
        {
            throw new CredentialsUnavailableException($"The profiles {string.Join(", ", _visited.Select(static name => $"'{name}'"))} lead back to '{profile}' by source_profile.");
        }
        _visited.Add(profile);
        // A profile may take a role with keys of its own; as the source of another, its keys count.
        string? role = settings.Find(profile, "role_arn");
        return isSource && settings.Keys(profile) is { } keys ? keys
            : role is not null ? Role(profile, role)
            : (ICredentialsProvider?)settings.Keys(profile) ?? Process(profile) ?? throw Missing(profile);
    }

    private ICredentialsProvider Role(string profile, string role)
    {
        string? session = settings.Find(profile, "role_session_name");
        string? region = settings.Find(profile, "region");
        if (settings.Find(profile, "web_identity_token_file") is { } tokenFile)
        {
            return new WebIdentityCredentials(role, tokenFile, files.Environment, Connect) { SessionName = session, Region = region };
        }
        return new AssumeRoleCredentials(SourceOf(profile), role, Connect)
        {
            SessionName = session,
            Region = region,
            ExternalId = settings.Find(profile, "external_id"),
            Duration = Duration(profile),
            MfaSerial = settings.Find(profile, "mfa_serial"),
            MfaCode = MfaCode,
        };
    }

    private ICredentialsProvider SourceOf(string profile)
    {
        string? source = settings.Find(profile, "source_profile");
        string? kind = settings.Find(profile, "credential_source");
        if (source is not null && kind is not null)
        {
            throw new CredentialsUnavailableException($"The profile '{profile}' has both source_profile and credential_source: remove one.");
        }
        if (source is not null)
        {
            return source != profile ? Of(source)
                : settings.Keys(profile) ?? throw new CredentialsUnavailableException($"The profile '{profile}' is its own source_profile and has no keys.");
        }
        return kind switch
        {
            "Environment" => new EnvironmentCredentials(files.Environment),
            "EcsContainer" => new ContainerCredentials(files.Environment, http, time),
            "Ec2InstanceMetadata" => new InstanceCredentials(files.Environment, http, time),
            null => throw new CredentialsUnavailableException(
                $"The profile '{profile}' gets its credentials through 'role_arn' and has neither source_profile, credential_source nor web_identity_token_file."),
            _ => throw new CredentialsUnavailableException(
                $"The credential_source of the profile '{profile}' is '{kind}': it must be Environment, EcsContainer or Ec2InstanceMetadata."),
        };
    }

    private ProcessCredentials? Process(string profile)
    {
        if (settings.Find(profile, "credential_process") is not { } command)
        {
            return null;
        }
        return CommandLine.Split(command).Count > 0
            ? new ProcessCredentials(command, settings.Find(profile, "aws_account_id"))
            : throw new CredentialsUnavailableException($"The credential_process of the profile '{profile}' names no program.");
    }

    private TimeSpan? Duration(string profile)
    {
        if (settings.Find(profile, "duration_seconds") is not { } text)
        {
            return null;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds > 0
            ? TimeSpan.FromSeconds(seconds)
            : throw new CredentialsUnavailableException($"The duration_seconds of the profile '{profile}' must be a number, not '{text}'.");
    }

    private SecurityTokens Connect(string? region) => new(files.Environment, files.Profile, region, http, time);

    private CredentialsUnavailableException Missing(string profile)
    {
        string[] followed = ["sso_session", "sso_start_url", "login_session", "web_identity_token_file"];
        return followed.FirstOrDefault(key => settings.Find(profile, key) is not null) is { } setting
            ? new($"The profile '{profile}' gets its credentials through '{setting}', which this provider does not follow: use a provider that does.")
            : new($"The profile '{profile}' has no aws_access_key_id and aws_secret_access_key.");
    }
}
