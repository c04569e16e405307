using System.Net;

namespace Smithwright.Runtime.Addresses;

/// <summary>Tells this machine from others.</summary>
internal static class LoopbackHost
{
    /// <param name="host">A name or an address, without brackets.</param>
    public static bool Is(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));
}
