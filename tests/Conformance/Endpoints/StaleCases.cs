using Smithwright.Runtime.Endpoints;

namespace Smithwright.Conformance.Endpoints;

/// <summary>
/// Tests that were written before the isolated partitions had dual-stack endpoints. Smithy has corrected its table of partitions since
/// (https://github.com/smithy-lang/smithy/pull/2781), these tests have not been: the same rules over that table contradict them. A test counts as
/// stale only when that is all there is to it.
/// </summary>
internal static class StaleCases
{
    private static readonly string[] Isolated = ["aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"];

    private static readonly string[] Refusals =
    [
        "DualStack is enabled but this partition does not support DualStack",
        "FIPS and DualStack are enabled, but this partition does not support one or both",
    ];

    /// <summary>Why the test is stale; null when it is not.</summary>
    public static string? Reason(EndpointCase test, Endpoint? actual)
    {
        string? region = test.Params.TryGetValue("Region", out System.Text.Json.JsonElement value) ? value.GetString() : null;
        if (region is null || actual is null || Partition.Of(region) is not { } partition || !Isolated.Contains(partition.Name))
        {
            return null;
        }

        string found = actual.Url.OriginalString;
        bool isDualStack = found.EndsWith("." + partition.DualStackDnsSuffix, StringComparison.Ordinal);
        bool expectedWithout = test.Error is { } error
            ? Refusals.Contains(error)
            : test.Endpoint.GetProperty("url").GetString() == found.Replace(partition.DualStackDnsSuffix, partition.DnsSuffix, StringComparison.Ordinal);
        return isDualStack && expectedWithout ? $"older than dual stack in {partition.Name}; today's partitions give {found}" : null;
    }
}
