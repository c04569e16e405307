using Amazon.Runtime;
using Amazon.Runtime.Credentials;
using Amazon.Runtime.Identity;

namespace Smithwright.Extensions.AwsSdk;

/// <summary>
/// Credentials as AWSSDK.Core finds them, by default through its whole chain: environment, profiles with SSO, roles and processes, web identity, containers,
/// instance metadata. Asked before every attempt; the SDK keeps what it found and renews it in time, or at once when a service refuses it (no more than
/// once a minute, and only what it can renew: roles, SSO, web identity, processes, containers).
/// </summary>
/// <remarks>SSO needs the packages AWSSDK.SSO and AWSSDK.SSOOIDC as well, roles AWSSDK.SecurityToken: the SDK says so where they are missing.</remarks>
public sealed class AwsSdkCredentials : ICredentialsCache
{
    private const long MillisecondsBetweenRefusals = 60_000;

    private readonly Func<CancellationToken, Task<AWSCredentials>> _resolve;
    private readonly object _gate = new();
    private Given? _given;
    private long? _forgotAt;

    /// <summary>Uses the SDK's default chain.</summary>
    public AwsSdkCredentials() : this(new DefaultAWSCredentialsIdentityResolver())
    {
    }

    /// <summary>Uses given credentials of the SDK, such as those of a role.</summary>
    public AwsSdkCredentials(AWSCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        _resolve = _ => Task.FromResult(credentials);
    }

    /// <summary>Uses a resolver of the SDK.</summary>
    public AwsSdkCredentials(IIdentityResolver<AWSCredentials> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        _resolve = cancellationToken => resolver.ResolveIdentityAsync(clientConfig: null, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        try
        {
            AWSCredentials source = await _resolve(cancellationToken).ConfigureAwait(false);
            // The SDK's renewal takes no token: the wait for it ends, the renewal goes on for whoever comes next.
            ImmutableCredentials found = await source.GetCredentialsAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            AwsCredentials credentials = Convert(found, source.Expiration);
            Volatile.Write(ref _given, new Given(source, credentials));
            return credentials;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or CredentialsUnavailableException))
        {
            throw new CredentialsUnavailableException("AWSSDK.Core found no credentials.", exception);
        }
    }

    /// <inheritdoc/>
    public void Forget(AwsCredentials refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        lock (_gate)
        {
            if (_given is not { Source: RefreshingAWSCredentials source } given
                || given.Credentials.AccessKeyId != refused.AccessKeyId
                || given.Credentials.SessionToken != refused.SessionToken
                || Environment.TickCount64 - _forgotAt < MillisecondsBetweenRefusals)
            {
                return;
            }

            _forgotAt = Environment.TickCount64;
            source.ClearCredentials();
        }
    }

    private static AwsCredentials Convert(ImmutableCredentials? found, DateTime? expiration)
    {
        if (found is null)
        {
            throw new CredentialsUnavailableException("The credentials of AWSSDK.Core are anonymous: there is nothing to sign with.");
        }
        return new AwsCredentials(found.AccessKey, found.SecretKey, found.Token, expiration?.ToUniversalTime())
        {
            AccountId = string.IsNullOrEmpty(found.AccountId) ? null : found.AccountId,
        };
    }

    private sealed record Given(AWSCredentials Source, AwsCredentials Credentials);
}
