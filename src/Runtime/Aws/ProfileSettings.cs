using Smithwright.Runtime.Configuration;

namespace Smithwright.Aws;

/// <summary>What the shared files say of profiles: the credentials file first, then the configuration file.</summary>
internal sealed class ProfileSettings(ProfileFile credentials, ProfileFile configuration)
{
    public bool Has(string profile) => InCredentials(profile) is not null || InConfiguration(profile) is not null;

    /// <summary>A setting of a profile; null where it has no value.</summary>
    public string? Find(string profile, string key) => Value(InCredentials(profile), key) ?? Value(InConfiguration(profile), key);

    /// <summary>The keys of a profile; null where it has none.</summary>
    public AwsCredentials? Keys(string profile) => Keys(InCredentials(profile)) ?? Keys(InConfiguration(profile));

    private static AwsCredentials? Keys(IReadOnlyDictionary<string, string>? section) =>
        Value(section, "aws_access_key_id") is { } id && Value(section, "aws_secret_access_key") is { } secret
            ? new AwsCredentials(id, secret, Value(section, "aws_session_token")) { AccountId = Value(section, "aws_account_id") }
            : null;

    private static string? Value(IReadOnlyDictionary<string, string>? section, string key) => section?.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;

    private IReadOnlyDictionary<string, string>? InCredentials(string profile) => SharedFiles.InCredentials(credentials, profile);

    private IReadOnlyDictionary<string, string>? InConfiguration(string profile) => SharedFiles.InConfiguration(configuration, profile);
}
