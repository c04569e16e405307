namespace Smithwright.Runtime.Addresses;

/// <summary>Refuses to send secrets where others can read them on the way.</summary>
internal static class SecureTransport
{
    /// <param name="url">Where the secret would be sent.</param>
    /// <param name="allowsHttp">Whether the caller allows plain <c>http</c>.</param>
    /// <exception cref="ArgumentException">The address is plain <c>http</c> at another machine.</exception>
    public static void Require(Uri url, bool allowsHttp)
    {
        if (!allowsHttp && url.Scheme != Uri.UriSchemeHttps && !LoopbackHost.Is(url.IdnHost))
        {
            throw new ArgumentException(
                $"The request to {url.Scheme}://{url.Authority} would send a secret that others can read: use an https endpoint, or set ClientOptions.AllowSecretsOverHttp.");
        }
    }
}
