namespace Smithwright.Runtime.Signing;

/// <summary>
/// Signs requests as AWS Signature Version 4A (<c>AWS4-ECDSA-P256-SHA256</c>) says: a signature is good for a set of regions, which the request names, and is
/// made by a key pair that is derived from the credentials. Instances are thread-safe and remember the pair.
/// </summary>
internal sealed class SigV4aSigner() : RequestSigner(Algorithm)
{
    public const string Algorithm = "AWS4-ECDSA-P256-SHA256";

    /// <summary>The header that names the regions.</summary>
    public const string RegionSetHeader = "X-Amz-Region-Set";

    private RegionSetKey? _last;

    /// <summary>The region of a scope is the set: names of regions with commas between them, each with <c>*</c> where anything may stand.</summary>
    protected override string RegionSetOf(SigningScope scope) => scope.Region;

    protected override SignatureKey KeyOf(AwsCredentials credentials, string timestamp, SigningScope scope)
    {
        SigningText.CheckRegionSet(scope.Region);
        RegionSetKey? last = Volatile.Read(ref _last);
        if (last is not null && last.Fits(credentials, timestamp, scope.Service))
        {
            return last;
        }
        SigningText.Check(scope.Service, "signing name");
        KeyPair pair = last is not null && last.Pair.Fits(credentials) ? last.Pair : new KeyPair(credentials.AccessKeyId, credentials.SecretAccessKey);
        RegionSetKey key = new(pair, timestamp, scope.Service);
        Volatile.Write(ref _last, key);
        return key;
    }
}
