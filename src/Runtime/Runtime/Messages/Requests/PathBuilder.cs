using System.Text;

namespace Smithwright.Runtime.Messages.Requests;

/// <summary>A text that comes in parts. Mostly there is one, a literal of generated code, and that is the text then.</summary>
internal struct PathBuilder
{
    private string? _first;
    private StringBuilder? _all;

    public readonly bool IsEmpty => string.IsNullOrEmpty(_first);

    public void Append(string part)
    {
        if (IsEmpty)
        {
            _first = part;
        }
        else
        {
            (_all ??= new StringBuilder(_first)).Append(part);
        }
    }

    public override readonly string ToString() => _all?.ToString() ?? _first ?? "";
}
