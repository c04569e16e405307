using Smithwright.Runtime.Client.Settings;

namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Looks for other credentials once a service has refused those that a request was signed with.</summary>
internal sealed class CredentialsRenewal(ClientSettings settings)
{
    /// <summary>Tells the provider, asks it again and returns whether it has others.</summary>
    public async ValueTask<bool> RunAsync(ICredentialsProvider provider, AwsCredentials refused, CancellationToken callToken)
    {
        using TimeLimit limit = new(nameof(ClientOptions.AttemptTimeout), settings.Options.AttemptTimeout, settings.Options.TimeProvider, callToken);
        try
        {
            (provider as ICredentialsCache)?.Forget(refused);
            AwsCredentials? found = await provider.GetCredentialsAsync(limit.Token).ConfigureAwait(false);
            return found is not null && !found.HasKeyOf(refused);
        }
        catch (Exception) when (!callToken.IsCancellationRequested)
        {
            // A provider that fails now changes nothing: what the service said is the better explanation.
            return false;
        }
    }
}
