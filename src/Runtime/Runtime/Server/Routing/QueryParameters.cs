namespace Smithwright.Runtime.Server.Routing;

/// <summary>The parameters of a query, decoded, in their order. A parameter without an equals sign has an empty value.</summary>
internal sealed class QueryParameters
{
    private readonly List<KeyValuePair<string, string>> _all = [];

    public QueryParameters(string query)
    {
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            _all.Add(equals < 0
                ? new(Uri.UnescapeDataString(pair), "")
                : new(Uri.UnescapeDataString(pair[..equals]), Uri.UnescapeDataString(pair[(equals + 1)..])));
        }
    }

    public IReadOnlyList<KeyValuePair<string, string>> All => _all;

    public string? First(string name)
    {
        foreach (KeyValuePair<string, string> parameter in _all)
        {
            if (parameter.Key == name)
            {
                return parameter.Value;
            }
        }

        return null;
    }

    public IReadOnlyList<string>? Values(string name)
    {
        List<string>? values = null;
        foreach (KeyValuePair<string, string> parameter in _all)
        {
            if (parameter.Key == name)
            {
                (values ??= []).Add(parameter.Value);
            }
        }

        return values;
    }
}
