using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>A group of regions that share a domain, as the rules function <c>aws.partition</c> gives it.</summary>
/// <param name="Name">Its name in ARNs, for instance <c>aws</c>.</param>
/// <param name="DnsSuffix">The domain of its endpoints.</param>
/// <param name="DualStackDnsSuffix">The domain of its endpoints that are reachable over IPv6 as well.</param>
/// <param name="ImplicitGlobalRegion">The region that services without regions are signed for.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record Partition(string Name, string DnsSuffix, string DualStackDnsSuffix, string ImplicitGlobalRegion)
{
    // The first takes every region that none of the others knows.
    private static readonly Partition[] All =
    [
        new("aws", "amazonaws.com", "api.aws", "us-east-1"),
        new("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1") { RegionPrefix = "cn-" },
        new("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1") { RegionPrefix = "eusc-de-" },
        new("aws-iso", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1") { RegionPrefix = "us-iso-" },
        new("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1") { RegionPrefix = "us-isob-" },
        new("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1") { RegionPrefix = "eu-isoe-" },
        new("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1") { RegionPrefix = "us-isof-" },
        new("aws-us-gov", "amazonaws.com", "api.aws", "us-gov-west-1") { RegionPrefix = "us-gov-" },
    ];

    /// <summary>Whether it has endpoints with FIPS 140 validated cryptography.</summary>
    public bool SupportsFips { get; init; } = true;

    /// <summary>Whether it has endpoints that are reachable over IPv6 as well.</summary>
    public bool SupportsDualStack { get; init; } = true;

    /// <summary>What its regions begin with, before a word and a number.</summary>
    private string? RegionPrefix { get; init; }

    /// <summary>The partition of a region; <see langword="null"/> of none.</summary>
    public static Partition? Find(string? region) => region is null ? null : Of(region);

    /// <summary>Returns the partition of a region; that of the commercial regions when the name follows no partition's pattern.</summary>
    /// <param name="region">The region, for instance <c>eu-west-1</c>, or what stands for all of a partition, <c>aws-cn-global</c>.</param>
    public static Partition Of(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return All.FirstOrDefault(partition => partition.Has(region)) ?? All[0];
    }

    private bool Has(string region) => RegionPrefix is not null && region.StartsWith(RegionPrefix, StringComparison.Ordinal)
        ? IsWordAndNumber(region.AsSpan(RegionPrefix.Length))
        : region.Length == Name.Length + "-global".Length && region.StartsWith(Name, StringComparison.Ordinal) && region.EndsWith("-global", StringComparison.Ordinal);

    private static bool IsWordAndNumber(ReadOnlySpan<char> rest)
    {
        int hyphen = rest.IndexOf('-');
        return hyphen > 0
            && hyphen < rest.Length - 1
            && rest[(hyphen + 1)..].IndexOfAnyExceptInRange('0', '9') < 0
            && IsWord(rest[..hyphen]);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }

        return true;
    }
}
