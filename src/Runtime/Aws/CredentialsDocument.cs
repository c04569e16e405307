using System.Globalization;
using System.Text.Json;

namespace Smithwright.Aws;

/// <summary>Credentials in JSON, as containers, instances and processes give them: an object with texts. Of everything else nothing is kept.</summary>
internal sealed class CredentialsDocument
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);

    private CredentialsDocument()
    {
    }

    /// <summary>A text or number of the object; null where there is none.</summary>
    public string? this[string name] => _texts.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    /// <exception cref="CredentialsUnavailableException">It is no object. What it is stays out of the message, because it may hold a secret.</exception>
    public static CredentialsDocument Parse(ReadOnlySpan<byte> json, string source)
    {
        CredentialsDocument document = new();
        try
        {
            Utf8JsonReader reader = new(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw Malformed(source);
            }
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                if (reader.TokenType == JsonTokenType.String)
                {
                    document._texts[name] = reader.GetString()!;
                }
                else if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number))
                {
                    document._texts[name] = number.ToString(CultureInfo.InvariantCulture);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        catch (JsonException)
        {
            // Not as the inner exception: it quotes the text.
            throw Malformed(source);
        }

        return document;
    }

    /// <summary>The credentials.</summary>
    /// <param name="source">Where they come from, as the beginning of a sentence.</param>
    /// <param name="token">The name of the session token.</param>
    /// <exception cref="CredentialsUnavailableException">Something is missing or no credential.</exception>
    public AwsCredentials ToCredentials(string source, string token)
    {
        if (this["AccessKeyId"] is not { } id || this["SecretAccessKey"] is not { } secret)
        {
            throw new CredentialsUnavailableException($"{source} has no AccessKeyId and SecretAccessKey.");
        }
        return Create(source, id, secret, this[token], this["Expiration"], this["AccountId"]);
    }

    /// <summary>Credentials of texts.</summary>
    /// <exception cref="CredentialsUnavailableException">One of them is malformed.</exception>
    public static AwsCredentials Create(string source, string id, string secret, string? token, string? expiration, string? account)
    {
        DateTimeOffset? end = null;
        if (expiration is not null)
        {
            end = DateTimeOffset.TryParse(expiration, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
                ? time
                : throw new CredentialsUnavailableException($"{source} has an Expiration that is not a timestamp.");
        }
        try
        {
            return new AwsCredentials(id, secret, token, end) { AccountId = account };
        }
        catch (ArgumentException exception)
        {
            throw new CredentialsUnavailableException($"{source} has an invalid credential: {exception.Message}", exception);
        }
    }

    private static CredentialsUnavailableException Malformed(string source) => new($"{source} is not a JSON object.");
}
