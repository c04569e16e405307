namespace Smithwright.Tool.Invocation;

/// <summary>What a download may take.</summary>
/// <param name="Bytes">The largest body, after decompression.</param>
/// <param name="Connect">How long a connection may take.</param>
/// <param name="Silence">How long a server may send nothing.</param>
/// <param name="Total">How long a download may take in all.</param>
internal sealed record DownloadLimits(long Bytes, TimeSpan Connect, TimeSpan Silence, TimeSpan Total)
{
    public const int Redirects = 5;

    public static DownloadLimits Default { get; } = new(64L << 20, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5));
}
