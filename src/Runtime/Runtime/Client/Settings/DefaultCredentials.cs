using Smithwright.Aws;

namespace Smithwright.Runtime.Client.Settings;

/// <summary>What a client signs with that was given no credentials. The linker leaves the search out where a program says that it gives them always.</summary>
internal static class DefaultCredentials
{
    // ILLink.Substitutions.xml names it.
    private static bool AreSearched => !AppContext.TryGetSwitch("Smithwright.DefaultCredentials", out bool isOn) || isOn;

    public static ICredentialsProvider Create(Func<string, string?> environment, ClientOptions options) => AreSearched
        ? CredentialsChain.CreateDefault(environment, options.Profile, options.TimeProvider)
        : new NoCredentials();

    private sealed class NoCredentials : ICredentialsProvider
    {
        public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => ValueTask.FromException<AwsCredentials>(
            new CredentialsUnavailableException("ClientOptions.Credentials is not set, and the project says that it always is (SmithwrightDefaultCredentials)."));
    }
}
