namespace Smithwright.Authentication;

/// <summary>A key for an API. Its own provider, so that it can be given to a client as it is.</summary>
public sealed class ApiKey : IApiKeyProvider
{
    /// <summary>Creates a key.</summary>
    /// <param name="value">The key; it never appears in a text or an exception of this library.</param>
    /// <exception cref="ArgumentException">The key is empty or has a blank, a line break or a character beyond ASCII.</exception>
    public ApiKey(string value) => Value = SecretText.Visible(value, "API key", nameof(value));

    /// <summary>The key.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public ValueTask<ApiKey> GetKeyAsync(CancellationToken cancellationToken) => new(this);

    /// <summary>Nothing of the key.</summary>
    public override string ToString() => "ApiKey { *** }";
}
