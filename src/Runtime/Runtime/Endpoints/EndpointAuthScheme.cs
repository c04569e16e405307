using System.ComponentModel;

namespace Smithwright.Runtime.Endpoints;

/// <summary>A way to sign requests that an endpoint accepts: an entry of <c>authSchemes</c> in endpoint rules.</summary>
/// <param name="Name">The scheme, for instance <c>sigv4</c>.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EndpointAuthScheme(string Name)
{
    /// <summary>Signature Version 4.</summary>
    public const string SigV4 = "sigv4";

    /// <summary>Signature Version 4A.</summary>
    public const string SigV4a = "sigv4a";

    /// <summary>The signing name to use instead of the service's own.</summary>
    public string? SigningName { get; init; }

    /// <summary>The region to sign for instead of the client's.</summary>
    public string? SigningRegion { get; init; }

    /// <summary>For <c>sigv4a</c>, the regions to sign for.</summary>
    public IReadOnlyList<string> SigningRegionSet { get; init; } = [];

    /// <summary>What the scope of a signature has for a region; <see langword="null"/> for that of the client.</summary>
    internal string? Region => Name != SigV4a ? SigningRegion : SigningRegionSet.Count > 0 ? string.Join(',', SigningRegionSet) : null;

    /// <summary>Whether the path is signed as it is sent instead of normalized and encoded once more.</summary>
    public bool DisableDoubleEncoding { get; init; }
}
