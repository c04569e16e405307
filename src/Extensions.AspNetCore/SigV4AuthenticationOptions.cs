using Microsoft.AspNetCore.Authentication;

namespace Smithwright.Extensions.AspNetCore;

/// <summary>How requests that are signed with AWS Signature Version 4 are verified.</summary>
public sealed class SigV4AuthenticationOptions : AuthenticationSchemeOptions
{
    /// <summary>Finds callers by their access key ids. Without it, the service <see cref="ISigV4CallerStore"/> does.</summary>
    public Func<string, CancellationToken, ValueTask<SigV4Caller?>>? FindCaller { get; set; }

    /// <summary>The only region that requests may be signed for; <see langword="null"/> for any.</summary>
    public string? Region { get; set; }

    /// <summary>The only signing name that requests may be signed for; <see langword="null"/> for any.</summary>
    public string? SigningName { get; set; }

    /// <summary>How far the time of a signature may be from the server's, 5 minutes by default. Within that time, anyone who saw a request can repeat it.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a presigned URL may be valid at most, 7 days by default.</summary>
    public TimeSpan MaxLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How many bytes of a body are read into memory to compute its hash, 16 MiB by default. Only the bodies of requests without the header
    /// <c>X-Amz-Content-Sha256</c> are; of the others the hash is computed while they are read.
    /// </summary>
    public long MaxBufferedBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether bodies are accepted that no hash in the signature covers: <c>UNSIGNED-PAYLOAD</c>, chunks (<c>STREAMING-…</c>) and event streams. Of these, the head of the request
    /// is verified, and neither the body nor the signatures in it. Off by default.
    /// </summary>
    public bool AllowUnverifiedBodies { get; set; }

    /// <summary>Whether callers sign paths as they are sent, as those of object stores do. Callers of all other services remove dot segments and encode the path once more.</summary>
    public bool KeepsPath { get; set; }
}
