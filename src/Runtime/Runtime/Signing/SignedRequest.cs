using System.ComponentModel;

namespace Smithwright.Runtime.Signing;

/// <summary>What of a request a signature covers, as it arrived.</summary>
/// <param name="method">The method in upper case.</param>
/// <param name="path">The path as it was sent, encoded.</param>
/// <param name="query">The query as it was sent, without its question mark.</param>
/// <param name="headers">All headers; a repeated one has an entry for each value.</param>
/// <param name="normalizesPath">Whether callers remove dot segments and encode the path once more, as those of all services do but those that sign object keys as they are.</param>
/// <remarks>For hosts of servers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SignedRequest(string method, string path, string query, IReadOnlyList<KeyValuePair<string, string>> headers, bool normalizesPath)
{
    internal string Method => method;

    internal string Path => path;

    internal string Query => query;

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => headers;

    internal bool NormalizesPath => normalizesPath;
}
