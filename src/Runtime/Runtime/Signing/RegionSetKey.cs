namespace Smithwright.Runtime.Signing;

/// <summary>The key of one day and service in Signature Version 4A, whose scope has no region.</summary>
internal sealed class RegionSetKey(KeyPair pair, string timestamp, string service) : SignatureKey
{
    private readonly string _date = timestamp[..8];

    public KeyPair Pair => pair;

    public override string Scope { get; } = $"{timestamp.AsSpan(0, 8)}/{service}/aws4_request";

    public bool Fits(AwsCredentials credentials, string time, string name) =>
        time.StartsWith(_date, StringComparison.Ordinal) && name == service && pair.Fits(credentials);

    public override string Sign(ReadOnlySpan<byte> text) => pair.Sign(text);
}
