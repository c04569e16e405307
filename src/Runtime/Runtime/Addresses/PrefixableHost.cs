using System.Net;

namespace Smithwright.Runtime.Addresses;

/// <summary>Tells hosts that have hosts below them from those that stand for one machine, where a prefix would only make a name that nobody knows.</summary>
internal static class PrefixableHost
{
    // Names that machines and containers give to each other: each is answered as it is or not at all. Other private domains, such as
    // those below "internal", are served by name servers, which may know every name below them.
    private static readonly string[] Machines = ["localhost", "local", "docker.internal", "containers.internal"];

    /// <param name="host">The name or address, in any case, with or without its closing dot.</param>
    public static bool Is(string host)
    {
        ReadOnlySpan<char> name = host.EndsWith('.') ? host.AsSpan(0, host.Length - 1) : host;
        if (name.IndexOf('.') < 0 || IPAddress.TryParse(name, out _))
        {
            return false;
        }
        foreach (string machine in Machines)
        {
            if (IsOrIsBelow(name, machine))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOrIsBelow(ReadOnlySpan<char> name, string domain) =>
        name.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
        && (name.Length == domain.Length || name[^(domain.Length + 1)] == '.');
}
