namespace Smithwright.Runtime.Signing;

/// <summary>The query of a request that arrived. Callers encode it in more than one way; signatures know one.</summary>
internal static class SentQuery
{
    /// <summary>The parameters, decoded, in their order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? new(Uri.UnescapeDataString(pair), "")
                : new(Uri.UnescapeDataString(pair[..equals]), Uri.UnescapeDataString(pair[(equals + 1)..]));
        }
    }

    /// <summary>The query encoded as signatures have it. A signature in the query is not part of what it signs.</summary>
    public static string Canonical(string query, bool isPresigned) => string.Join('&', Parse(query)
        .Where(parameter => !isPresigned || parameter.Key != "X-Amz-Signature")
        .Select(static parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));
}
