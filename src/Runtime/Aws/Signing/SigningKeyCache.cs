namespace Smithwright.Aws.Signing;

/// <summary>
/// Keeps the last derived key: a client signs with the same secret, region and service until the credentials rotate or the day ends, so one
/// entry answers nearly always and nothing ever has to be evicted.
/// </summary>
internal sealed class SigningKeyCache
{
    private Entry? _last;

    public ReadOnlySpan<byte> Get(string secret, string timestamp, string region, string service)
    {
        Entry? last = Volatile.Read(ref _last);
        if (last is not null && last.Matches(secret, timestamp, region, service))
            return last.Key;
        byte[] key = new byte[SigningKey.Size];
        SigningKey.Derive(secret, timestamp.AsSpan(0, 8), region, service, key);
        Volatile.Write(ref _last, new Entry(secret, timestamp[..8], region, service, key));
        return key;
    }

    private sealed class Entry(string secret, string date, string region, string service, byte[] key)
    {
        public byte[] Key => key;

        public bool Matches(string otherSecret, string timestamp, string otherRegion, string otherService) =>
            timestamp.StartsWith(date, StringComparison.Ordinal) && otherRegion == region && otherService == service && otherSecret == secret;
    }
}
