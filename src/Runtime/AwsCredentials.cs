using Smithwright.Runtime.Addresses;

namespace Smithwright;

/// <summary>An AWS access key, temporary or not. Its own provider, so that it can be given to a client as it is.</summary>
public sealed class AwsCredentials : ICredentialsProvider
{
    private readonly string? _accountId;

    /// <summary>Creates credentials.</summary>
    /// <param name="accessKeyId">The access key id.</param>
    /// <param name="secretAccessKey">The secret; it never appears in a text or an exception of this library.</param>
    /// <param name="sessionToken">The session token of temporary credentials; <see langword="null"/> or empty for long-lived ones.</param>
    /// <param name="expiration">When temporary credentials end; <see langword="null"/> when unknown or never.</param>
    /// <exception cref="ArgumentException">The id or the secret is empty or contains blanks or control characters.</exception>
    public AwsCredentials(string accessKeyId, string secretAccessKey, string? sessionToken = null, DateTimeOffset? expiration = null)
    {
        Check(accessKeyId, nameof(accessKeyId));
        Check(secretAccessKey, nameof(secretAccessKey));
        if (!string.IsNullOrEmpty(sessionToken))
        {
            Check(sessionToken, nameof(sessionToken));
        }
        AccessKeyId = accessKeyId;
        SecretAccessKey = secretAccessKey;
        SessionToken = string.IsNullOrEmpty(sessionToken) ? null : sessionToken;
        Expiration = expiration;
    }

    /// <summary>The access key id: not a secret, it is sent with every request.</summary>
    public string AccessKeyId { get; }

    /// <summary>The secret access key.</summary>
    public string SecretAccessKey { get; }

    /// <summary>The session token of temporary credentials.</summary>
    public string? SessionToken { get; }

    /// <summary>When temporary credentials end.</summary>
    public DateTimeOffset? Expiration { get; }

    /// <summary>
    /// The account that the key belongs to; <see langword="null"/> when unknown. Some services have an endpoint for each account, so it must be a label of
    /// a host name, such as the 12 digits that accounts have, or empty.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not a label of a host name.</exception>
    public string? AccountId
    {
        get => _accountId;
        init => _accountId = string.IsNullOrEmpty(value) || HostLabel.IsValid(value)
            ? value
            : throw new ArgumentException("The account id must be 12 digits or another label of a host name: 1 to 63 letters, digits and inner hyphens.", nameof(value));
    }

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken) => new(this);

    /// <summary>The access key id and nothing else.</summary>
    public override string ToString() => $"AwsCredentials {{ AccessKeyId = {AccessKeyId} }}";

    /// <summary>Whether a service sees no difference.</summary>
    internal bool HasKeyOf(AwsCredentials other) =>
        AccessKeyId == other.AccessKeyId && SecretAccessKey == other.SecretAccessKey && SessionToken == other.SessionToken;

    private static void Check(string value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        // A stray line break from a file or a shell would otherwise surface as a rejected signature; the value itself stays out of the text.
        if (value.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            throw new ArgumentException("A credential has a character that no credential contains, such as a blank or a line break.", name);
        }
    }
}
