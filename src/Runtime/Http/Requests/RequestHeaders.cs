using System.Buffers;

namespace Smithwright.Http;

/// <summary>The headers that an operation sets; names are compared without case, a later value replaces an earlier one.</summary>
internal sealed class RequestHeaders
{
    private static readonly SearchValues<char> Token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // What the connection depends on: a value from an input must not change where a request ends or whom it is for.
    private static readonly string[] Reserved =
        ["Host", "Authorization", "Connection", "Content-Length", "Expect", "TE", "Trailer", "Transfer-Encoding", "Upgrade"];

    private readonly List<KeyValuePair<string, string>> _headers = [];

    public List<KeyValuePair<string, string>> All => _headers;

    public string? this[string name]
    {
        get
        {
            int index = IndexOf(name);
            return index < 0 ? null : _headers[index].Value;
        }
    }

    public void Set(string name, string value)
    {
        Check(name, value);
        int index = IndexOf(name);
        if (index < 0)
            _headers.Add(new(name, value));
        else
            _headers[index] = new(name, value);
    }

    public bool Contains(string name) => IndexOf(name) >= 0;

    private int IndexOf(string name)
    {
        for (int i = 0; i < _headers.Count; i++)
        {
            if (IsSame(_headers[i].Key, name))
                return i;
        }

        return -1;
    }

    private static bool IsReserved(string name)
    {
        foreach (string reserved in Reserved)
        {
            if (IsSame(reserved, name))
                return true;
        }

        return false;
    }

    // Tabs are none here, by RFC 9110.
    private static bool HasControl(ReadOnlySpan<char> value)
    {
        int at = value.IndexOfAnyInRange('\0', '\u001F');
        while (at >= 0 && value[at] == '\t')
        {
            value = value[(at + 1)..];
            at = value.IndexOfAnyInRange('\0', '\u001F');
        }

        return at >= 0 || value.Contains('\u007F');
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // The value stays out of the messages: it may be sensitive.
    private static void Check(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAnyExcept(Token) >= 0)
            throw new ArgumentException("A header's name is empty or has a character that no header name contains.", nameof(name));
        if (IsReserved(name))
            throw new ArgumentException($"The header '{name}' is set by the client itself.", nameof(name));
        if (HasControl(value))
            throw new ArgumentException($"The value of the header '{name}' contains a line break or another control character.", nameof(value));
    }
}
