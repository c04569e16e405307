namespace Smithwright;

/// <summary>When checksums are sent and asked for (<c>aws.protocols#httpChecksum</c>).</summary>
public enum ChecksumMode
{
    /// <summary>Wherever a service supports them.</summary>
    WhenSupported,

    /// <summary>Where a service insists on them or the caller asks for them.</summary>
    WhenRequired,
}
