using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>An ARN and its parts, as the rules function <c>aws.parseArn</c> gives them.</summary>
/// <param name="Partition">The partition, for instance <c>aws</c>.</param>
/// <param name="Service">The service.</param>
/// <param name="Region">The region; empty for what has none.</param>
/// <param name="AccountId">The account; empty for what has none.</param>
/// <param name="ResourceId">The resource, split at colons and slashes.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ResourceName(string Partition, string Service, string Region, string AccountId, IReadOnlyList<string> ResourceId)
{
    private const int Parts = 6;

    /// <summary>Reads an ARN; <see langword="null"/> when the text is not an ARN.</summary>
    public static ResourceName? Parse(string? text)
    {
        string[] parts = text?.Split(':', Parts) ?? [];
        return parts is ["arn", { Length: > 0 } partition, { Length: > 0 } service, var region, var account, { Length: > 0 } resource]
            ? new ResourceName(partition, service, region, account, resource.Split([':', '/']))
            : null;
    }
}
