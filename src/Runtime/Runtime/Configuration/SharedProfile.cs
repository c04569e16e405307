namespace Smithwright.Runtime.Configuration;

/// <summary>The settings of one profile in the shared files, which are read when the first of them is asked for.</summary>
internal sealed class SharedProfile(SharedFiles files)
{
    private ProfileFile? _configuration;
    private ProfileFile? _credentials;

    private ProfileFile Configuration => _configuration ??= Read(files.ConfigurationFile);

    private ProfileFile Credentials => _credentials ??= Read(files.CredentialsFile);

    /// <summary>A setting of the profile: of the configuration file, else of the credentials file; null where it has no value.</summary>
    public Setting? Find(string key) =>
        Setting(files.InConfiguration(Configuration), key, key, files.ConfigurationFile)
        ?? Setting(files.InCredentials(Credentials), key, key, files.CredentialsFile);

    /// <summary>A setting that the profile has for one service: in the section of services that it names.</summary>
    /// <exception cref="ArgumentException">The profile names a section that is not there.</exception>
    public Setting? FindForService(string service, string key)
    {
        if (Find("services") is not { } services)
        {
            return null;
        }
        IReadOnlyDictionary<string, string> section = Configuration.Section($"services {services.Value}")
            ?? throw new ArgumentException($"{services.Origin} names the section '[services {services.Value}]', which is not in '{files.ConfigurationFile}'.");
        return Setting(section, ProfileFile.Nested(service, key), $"{key} of {service} in [services {services.Value}]", files.ConfigurationFile);
    }

    private Setting? Setting(IReadOnlyDictionary<string, string>? section, string key, string name, string file) =>
        section?.GetValueOrDefault(key) is { Length: > 0 } value ? new Setting(value, $"The setting {name} of the profile '{files.Profile}' in '{file}'") : null;

    // A file that cannot be read has no settings; that one is missing is said by whoever needs it. Most machines have no file, and exceptions cost.
    private static ProfileFile Read(string path)
    {
        try
        {
            return File.Exists(path) ? ProfileFile.Parse(File.ReadAllText(path)) : new ProfileFile();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ProfileFile();
        }
    }
}
