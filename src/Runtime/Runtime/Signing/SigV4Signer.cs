namespace Smithwright.Runtime.Signing;

/// <summary>
/// Signs requests as AWS Signature Version 4 (<c>AWS4-HMAC-SHA256</c>) says. Instances are thread-safe and remember the key of the day, so one
/// instance should serve many requests.
/// </summary>
internal sealed class SigV4Signer() : RequestSigner(Algorithm)
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    private readonly SigningKeyCache _keys = new();

    protected override SignatureKey KeyOf(AwsCredentials credentials, string timestamp, SigningScope scope) =>
        _keys.Get(credentials.SecretAccessKey, timestamp, scope.Region, scope.Service);
}
