namespace Smithwright.Model.Validation.Selectors;

/// <summary>A place in the text of a selector.</summary>
internal sealed class SelectorCursor(string text)
{
    private int _position;

    public bool IsAtEnd => _position >= text.Length;

    public char Current => text[_position];

    public string From(int start) => text.Substring(start, _position - start).TrimEnd();

    public SelectorException Error(string message) => new($"The selector has an error at column {_position + 1}: {message}.");

    /// <summary>Skips white space, and says where it ends.</summary>
    public int SkipSpace()
    {
        while (!IsAtEnd && Current is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }

        return _position;
    }

    public bool TryTake(string expected)
    {
        if (string.CompareOrdinal(text, _position, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }

    public void Take(string expected)
    {
        if (!TryTake(expected))
        {
            throw Error($"expected '{expected}'");
        }
    }

    public void Take(char expected) => Take(expected.ToString());

    /// <summary>A word of letters, digits and underscores.</summary>
    public string Identifier(string what)
    {
        int start = _position;
        while (!IsAtEnd && (IsLetter(Current) || (_position > start && Current is >= '0' and <= '9')))
        {
            _position++;
        }

        return _position > start ? From(start) : throw Error($"expected {what}");
    }

    /// <summary>A word that may be the id of a shape.</summary>
    public string ShapeIdentifier(string what)
    {
        int start = _position;
        while (!IsAtEnd && (IsLetter(Current) || Current is (>= '0' and <= '9') or '.' or '#' or '$' && _position > start))
        {
            _position++;
        }

        return _position > start ? From(start) : throw Error($"expected {what}");
    }

    /// <summary>A number, as written.</summary>
    public string Number()
    {
        int start = _position;
        while (!IsAtEnd && Current is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _position++;
        }

        return From(start);
    }

    /// <summary>Text up to the next quote of the kind that begins it.</summary>
    public string Quoted()
    {
        char quote = Current;
        int end = text.IndexOf(quote, _position + 1);
        if (end < 0)
        {
            throw Error($"expected {quote} at the end of the text");
        }

        string value = text.Substring(_position + 1, end - _position - 1);
        _position = end + 1;
        return value;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
