namespace Smithwright.Runtime.Signing;

/// <summary>
/// Keeps the last derived key: a client signs with the same secret, region and service until the credentials rotate or the day ends, so one
/// entry answers nearly always and nothing ever has to be evicted.
/// </summary>
internal sealed class SigningKeyCache
{
    private DerivedKey? _last;

    public DerivedKey Get(string secret, string timestamp, string region, string service)
    {
        DerivedKey? last = Volatile.Read(ref _last);
        if (last is not null && last.Fits(secret, timestamp, region, service))
        {
            return last;
        }
        DerivedKey key = new(secret, timestamp, region, service);
        Volatile.Write(ref _last, key);
        return key;
    }
}
