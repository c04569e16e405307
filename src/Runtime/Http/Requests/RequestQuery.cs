using System.Text;

namespace Smithwright.Http;

/// <summary>The query of a request, in the order in which it is added.</summary>
internal sealed class RequestQuery
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Contains(string name) => _names.Contains(name);

    public void Add(string name, string? value)
    {
        _names.Add(name);
        if (_text.Length > 0)
            _text.Append('&');
        _text.Append(Uri.EscapeDataString(name));
        if (value is not null)
            _text.Append('=').Append(Uri.EscapeDataString(value));
    }

    public override string ToString() => _text.ToString();
}
