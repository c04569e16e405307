namespace Smithwright.Runtime.Messages;

/// <summary>The headers that an operation sets; names are compared without case, a later value replaces an earlier one.</summary>
internal sealed class RequestHeaders
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    public List<KeyValuePair<string, string>> All => _headers;

    public string? this[string name]
    {
        get
        {
            int index = IndexOf(_headers, name);
            return index < 0 ? null : _headers[index].Value;
        }
    }

    public void Set(string name, string value)
    {
        HeaderCheck.Given(name, value);
        int index = IndexOf(_headers, name);
        if (index < 0)
        {
            _headers.Add(new(name, value));
        }
        else
        {
            _headers[index] = new(name, value);
        }
    }

    public bool Contains(string name) => Contains(_headers, name);

    public static bool Contains(List<KeyValuePair<string, string>> headers, string name) => IndexOf(headers, name) >= 0;

    private static int IndexOf(List<KeyValuePair<string, string>> headers, string name)
    {
        for (int i = 0; i < headers.Count; i++)
        {
            if (string.Equals(headers[i].Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
