namespace Smithwright.Http.Endpoints;

/// <summary>A group of regions that share a domain.</summary>
internal sealed record Partition(string RegionPrefix, string DnsSuffix, string DualStackDnsSuffix)
{
    // Longer prefixes stand before those they begin with; the last one takes every other region.
    private static readonly Partition[] All =
    [
        new("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
        new("us-gov-", "amazonaws.com", "api.aws"),
        new("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
        new("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
        new("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
        new("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
        new("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
        new("", "amazonaws.com", "api.aws"),
    ];

    public static Partition Of(string region) =>
        All.First(partition => region.StartsWith(partition.RegionPrefix, StringComparison.Ordinal));
}
