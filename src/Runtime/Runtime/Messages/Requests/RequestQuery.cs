using System.Text;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>The query of a request, in the order in which it is added.</summary>
internal struct RequestQuery
{
    // Made for the first parameter: most operations of most services have none.
    private StringBuilder? _text;
    private HashSet<string>? _names;

    public readonly bool Contains(string name) => _names?.Contains(name) == true;

    public void Add(string name, string? value)
    {
        _text ??= new StringBuilder();
        _names ??= new HashSet<string>(StringComparer.Ordinal);
        _names.Add(name);
        if (_text.Length > 0)
        {
            _text.Append('&');
        }
        _text.Append(Uri.EscapeDataString(name));
        if (value is not null)
        {
            _text.Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    public override readonly string ToString() => _text?.ToString() ?? "";
}
