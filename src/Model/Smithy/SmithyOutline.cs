namespace Smithwright.Model.Smithy;

/// <summary>
/// Where the shapes of a Smithy JSON AST file begin and end, found by its brackets and quotes alone. What stands between them is for the JSON reader
/// to judge, but the two levels above shapes are taken only as the grammar has them: whatever is unusual there makes the file one without an outline.
/// </summary>
internal sealed class SmithyOutline(string text)
{
    private readonly List<(int Start, int End)> _shapes = [];
    private int _position;
    private (int Start, int End) _allShapes;

    /// <summary>The value of <c>"smithy"</c> as it is written.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Each shape with its name.</summary>
    public IReadOnlyList<(int Start, int End)> Shapes => _shapes;

    public bool TryRead()
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            _position++;
        }

        return TryReadMembers(ReadRootMember) && _allShapes.End > 0 && Version.Length > 0 && Next() == '\0';
    }

    /// <summary>The file with no shape in it.</summary>
    public string WithoutShapes() => string.Concat(text.Substring(0, _allShapes.Start), "{}", text.Substring(_allShapes.End));

    private bool ReadRootMember(string name, int start)
    {
        int value = _position;
        switch (name)
        {
            case "smithy" when Version.Length == 0 && Next() == '"' && TrySkipValue():
                Version = text.Substring(value, _position - value);
                return true;
            case "shapes" when _allShapes.End == 0 && Next() == '{':
                value = _position;
                HashSet<string> names = new(StringComparer.Ordinal);
                if (TryReadMembers((shape, from) => names.Add(shape) && TrySkipShape(from)))
                {
                    _allShapes = (value, _position);
                    return true;
                }

                return false;
            case "smithy" or "shapes":
                return false;
            default:
                return TrySkipValue();
        }
    }

    private bool TrySkipShape(int start)
    {
        if (Next() != '{' || !TrySkipValue())
        {
            return false;
        }

        _shapes.Add((start, _position));
        return true;
    }

    /// <summary>Reads an object whose members are read by <paramref name="readValue"/>, which gets the name and where it begins.</summary>
    private bool TryReadMembers(Func<string, int, bool> readValue)
    {
        if (Next() != '{')
        {
            return false;
        }

        _position++;
        if (Next() == '}')
        {
            _position++;
            return true;
        }

        while (Next() == '"')
        {
            int start = _position;
            if (!TrySkipString())
            {
                return false;
            }

            // A name with escapes may be that of another one.
            string name = text.Substring(start + 1, _position - start - 2);
            if (name.IndexOf('\\') >= 0 || Next() != ':')
            {
                return false;
            }

            _position++;
            Next();
            if (!readValue(name, start))
            {
                return false;
            }

            switch (Next())
            {
                case ',':
                    _position++;
                    break;
                case '}':
                    _position++;
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The next character that is no white space, which stays to be read; NUL at the end.</summary>
    private char Next()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }

        return _position < text.Length ? text[_position] : '\0';
    }

    private bool TrySkipValue() => _position < text.Length && text[_position] switch
    {
        '"' => TrySkipString(),
        '{' or '[' => TrySkipContainer(),
        _ => TrySkipLiteral(),
    };

    private bool TrySkipString()
    {
        int position = _position + 1;
        while (position < text.Length)
        {
            int found = text.AsSpan(position).IndexOfAny('"', '\\');
            if (found < 0)
            {
                return false;
            }

            position += found;
            if (text[position] == '"')
            {
                _position = position + 1;
                return true;
            }

            position += 2;
        }

        return false;
    }

    private bool TrySkipContainer()
    {
        int depth = 0;
        while (_position < text.Length)
        {
            int found = text.AsSpan(_position).IndexOfAny("\"{}[]".AsSpan());
            if (found < 0)
            {
                return false;
            }

            _position += found;
            switch (text[_position])
            {
                case '"' when TrySkipString():
                    break;
                case '"':
                    return false;
                case '{' or '[':
                    depth++;
                    _position++;
                    break;
                default:
                    _position++;
                    if (--depth == 0)
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private bool TrySkipLiteral()
    {
        int found = text.AsSpan(_position).IndexOfAny(",]} \t\r\n".AsSpan());
        if (found <= 0)
        {
            return false;
        }

        _position += found;
        return true;
    }
}
