namespace Smithwright.Runtime.Authentication;

/// <summary>The shape ids of schemes.</summary>
internal static class AuthSchemeIds
{
    public const string None = "smithy.api#noAuth";
    public const string SigV4 = "aws.auth#sigv4";
    public const string SigV4a = "aws.auth#sigv4a";
    public const string Bearer = "smithy.api#httpBearerAuth";
    public const string ApiKey = "smithy.api#httpApiKeyAuth";
    public const string Basic = "smithy.api#httpBasicAuth";
    public const string Digest = "smithy.api#httpDigestAuth";

    /// <summary>Whether a scheme signs with AWS credentials.</summary>
    public static bool IsSignature(string id) => id is SigV4 or SigV4a;

    /// <summary>Whether a name that somebody chose means a scheme: its whole id, or what follows its namespace.</summary>
    public static bool Means(string name, string id) =>
        name == id || (id.Length > name.Length && id[^(name.Length + 1)] == '#' && id.EndsWith(name, StringComparison.Ordinal));
}
