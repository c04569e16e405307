using System.ComponentModel;

namespace Smithwright.Runtime.Server;

/// <summary>Services whose callers put the first segment of the path before the host, as those of S3 do with buckets.</summary>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VirtualHost
{
    /// <summary>The path with what stands before the host as its first segment; the path as it is where nothing does.</summary>
    /// <param name="path">The path as it was sent.</param>
    /// <param name="host">The host of the request, with or without a port.</param>
    /// <param name="hosts">The hosts of the service.</param>
    public static string ToPath(string path, string host, IEnumerable<string> hosts)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(hosts);
        string name = host.Split(':')[0];
        foreach (string known in hosts)
        {
            if (name.Length > known.Length + 1 && name.EndsWith(known, StringComparison.OrdinalIgnoreCase) && name[^(known.Length + 1)] == '.')
            {
                string label = Uri.EscapeDataString(name[..^(known.Length + 1)]);
                return path is "/" or "" ? $"/{label}" : $"/{label}{path}";
            }
        }

        return path;
    }
}
