using Amazon.Runtime;

namespace Smithwright.Extensions.AwsSdk;

/// <summary>The region as AWSSDK.Core finds it.</summary>
public static class AwsSdkRegion
{
    /// <summary>Looks at the environment, the profile and, if asked, the metadata of the instance that the program runs on.</summary>
    /// <param name="includeInstanceMetadata">Whether to ask for metadata, which outside of EC2 takes seconds to fail.</param>
    /// <returns>The region, for <see cref="ClientOptions.Region"/>; <see langword="null"/> when there is none.</returns>
    public static string? Find(bool includeInstanceMetadata = false) =>
        FallbackRegionFactory.GetRegionEndpoint(includeInstanceMetadata)?.SystemName;
}
