namespace Smithwright.Aws;

/// <summary>
/// Credentials from <c>AWS_ACCESS_KEY_ID</c>, <c>AWS_SECRET_ACCESS_KEY</c> and, for temporary ones, <c>AWS_SESSION_TOKEN</c>; the account is <c>AWS_ACCOUNT_ID</c>. Read again each
/// time: a host may rotate them in place.
/// </summary>
public sealed class EnvironmentCredentials : ICredentialsProvider
{
    private readonly Func<string, string?> _variables;

    /// <summary>Creates a provider over the variables of this process.</summary>
    public EnvironmentCredentials() : this(Environment.GetEnvironmentVariable)
    {
    }

    internal EnvironmentCredentials(Func<string, string?> variables) => _variables = variables;

    /// <inheritdoc/>
    public ValueTask<AwsCredentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        string? id = _variables("AWS_ACCESS_KEY_ID");
        string? secret = _variables("AWS_SECRET_ACCESS_KEY");
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(secret))
        {
            return ValueTask.FromException<AwsCredentials>(new CredentialsUnavailableException(
                "There are no credentials in the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY) and none in ClientOptions.Credentials."));
        }

        return new(new AwsCredentials(id, secret, _variables("AWS_SESSION_TOKEN"))
        {
            AccountId = _variables("AWS_ACCOUNT_ID") is { Length: > 0 } account ? account : null,
        });
    }
}
