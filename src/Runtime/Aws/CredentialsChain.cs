using Smithwright.Runtime.Configuration;

namespace Smithwright.Aws;

/// <summary>Asks several providers, one after the other, for the first credentials that there are.</summary>
public sealed class CredentialsChain : ICredentialsCache
{
    private readonly ICredentialsProvider[] _providers;

    /// <summary>Creates a chain.</summary>
    /// <param name="providers">The providers in the order in which they are asked, again each time, so that what appears later is found.</param>
    /// <exception cref="ArgumentException">There is no provider, or one is <see langword="null"/>.</exception>
    public CredentialsChain(params ICredentialsProvider[] providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        if (providers.Length == 0 || providers.Contains(null))
        {
            throw new ArgumentException("A chain needs providers.", nameof(providers));
        }
        _providers = [.. providers];
    }

    /// <summary>
    /// What a client uses that was given no credentials: those of the environment, a web identity, a profile in the shared files, the container, the
    /// instance, in this order. All but the first are kept by <see cref="CachingCredentials"/>. A profile that is named here is the only source.
    /// </summary>
    /// <param name="profile">The profile; by default <c>AWS_PROFILE</c>, else <c>default</c>.</param>
    /// <param name="timeProvider">The clock of the cache; the system's by default.</param>
    public static ICredentialsProvider CreateDefault(string? profile = null, TimeProvider? timeProvider = null) =>
        CreateDefault(Environment.GetEnvironmentVariable, profile, timeProvider);

    internal static ICredentialsProvider CreateDefault(Func<string, string?> environment, string? profile, TimeProvider? timeProvider, HttpClient? http = null)
    {
        ProfileCredentials files = new(new SharedFiles(environment, profile), http, timeProvider);
        if (profile is not null)
        {
            return new CachingCredentials(files, timeProvider: timeProvider);
        }
        CredentialsChain searched = new(
            new WebIdentityCredentials(null, null, environment, region => new SecurityTokens(environment, null, region, http, timeProvider)),
            files,
            new ContainerCredentials(environment, http, timeProvider),
            new InstanceCredentials(environment, http, timeProvider));
        return new CredentialsChain(new EnvironmentCredentials(environment), new CachingCredentials(searched, timeProvider: timeProvider));
    }

    /// <inheritdoc/>
    /// <exception cref="CredentialsUnavailableException">No provider has any; the message says of each why.</exception>
    public async ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        List<CredentialsUnavailableException>? reasons = null;
        foreach (ICredentialsProvider provider in _providers)
        {
            try
            {
                return await provider.GetCredentialsAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (CredentialsUnavailableException reason)
            {
                (reasons ??= []).Add(reason);
            }
        }

        throw new CredentialsUnavailableException(string.Join(' ', reasons!.Select(static reason => reason.Message)), new AggregateException(reasons!));
    }

    /// <inheritdoc/>
    /// <remarks>Tells all of its providers that keep any: each knows its own.</remarks>
    public void Forget(AwsCredentials refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        foreach (ICredentialsProvider provider in _providers)
        {
            (provider as ICredentialsCache)?.Forget(refused);
        }
    }
}
