using System.Security.Claims;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>Someone who may sign requests.</summary>
/// <param name="credentials">What the caller signs with. Where they have a session token, requests must carry it.</param>
public sealed class SigV4Caller(AwsCredentials credentials)
{
    /// <summary>What the caller signs with.</summary>
    public AwsCredentials Credentials { get; } = credentials ?? throw new ArgumentNullException(nameof(credentials));

    /// <summary>What is known of the caller. The access key id is added as <see cref="ClaimTypes.NameIdentifier"/>.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
}
