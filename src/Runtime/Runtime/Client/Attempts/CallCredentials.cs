namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Asks a provider for the credentials of one attempt.</summary>
internal static class CallCredentials
{
    /// <exception cref="CredentialsUnavailableException">The provider failed or had none.</exception>
    public static async ValueTask<AwsCredentials> GetAsync(ICredentialsProvider provider, CancellationToken cancellationToken)
    {
        try
        {
            return await provider.GetCredentialsAsync(cancellationToken).ConfigureAwait(false)
                ?? throw new CredentialsUnavailableException("The provider of credentials returned null.");
        }
        catch (Exception exception) when (exception is not (ServiceException or OperationCanceledException))
        {
            // A provider may use HTTP or files itself: its failures must not pass for those of the service.
            throw new CredentialsUnavailableException("The provider of credentials failed.", exception);
        }
    }
}
