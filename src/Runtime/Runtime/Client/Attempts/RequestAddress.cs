namespace Smithwright.Runtime.Client.Attempts;

/// <summary>Where a request goes, in the pieces that a signature covers: an address makes each of them whenever it is asked.</summary>
internal sealed class RequestAddress(Uri url)
{
    public Uri Url => url;

    /// <summary>Host and port as the <c>Host</c> header has them.</summary>
    public string Authority { get; } = url.Authority;

    /// <summary>The path as it is sent.</summary>
    public string Path { get; } = url.AbsolutePath;
}
