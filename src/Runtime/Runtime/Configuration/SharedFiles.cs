namespace Smithwright.Runtime.Configuration;

/// <summary>Where the shared files of the AWS tools are and which of their profiles is meant: as given, else by environment variables, else by habit.</summary>
internal sealed class SharedFiles
{
    public SharedFiles(Func<string, string?> environment, string? profile = null, string? credentialsFile = null, string? configurationFile = null)
    {
        Environment = environment;
        Profile = profile ?? Variable("AWS_PROFILE") ?? "default";
        CredentialsFile = credentialsFile ?? Variable("AWS_SHARED_CREDENTIALS_FILE") ?? InHome("credentials");
        ConfigurationFile = configurationFile ?? Variable("AWS_CONFIG_FILE") ?? InHome("config");
    }

    /// <summary>The environment that says where they are.</summary>
    public Func<string, string?> Environment { get; }

    public string Profile { get; }

    /// <summary>Empty where there is no home.</summary>
    public string CredentialsFile { get; }

    /// <inheritdoc cref="CredentialsFile"/>
    public string ConfigurationFile { get; }

    public IReadOnlyDictionary<string, string>? InCredentials(ProfileFile file) => InCredentials(file, Profile);

    /// <summary>A profile in the credentials file.</summary>
    public static IReadOnlyDictionary<string, string>? InCredentials(ProfileFile file, string profile) => file.Section(profile);

    /// <summary>The profile in the configuration file, which calls all but the default one by a word before their names.</summary>
    public IReadOnlyDictionary<string, string>? InConfiguration(ProfileFile file) => InConfiguration(file, Profile);

    /// <summary>A profile in the configuration file.</summary>
    public static IReadOnlyDictionary<string, string>? InConfiguration(ProfileFile file, string profile) =>
        file.Section($"profile {profile}") ?? (profile == "default" ? file.Section("default") : null);

    /// <summary>The region of the profile; null where no file names one.</summary>
    public string? FindRegion() => new SharedProfile(this).Find("region")?.Value;

    private string? Variable(string name) => Environment(name) is { Length: > 0 } value ? value : null;

    private string InHome(string name) => (Variable("HOME") ?? Variable("USERPROFILE")) is { } home ? Path.Combine(home, ".aws", name) : "";
}
