namespace Smithwright.Documentation.Html;

/// <summary>Reads the attributes of a tag one after the other, quoted or not.</summary>
internal sealed class HtmlAttributeReader(string attributes)
{
    private int _position;

    public bool TryRead(out string name, out string value)
    {
        name = value = "";
        SkipWhile(character => char.IsWhiteSpace(character) || character is '/' or '=');
        if (_position == attributes.Length)
        {
            return false;
        }

        name = SkipWhile(character => !char.IsWhiteSpace(character) && character is not ('=' or '/'));
        SkipWhile(char.IsWhiteSpace);
        if (_position == attributes.Length || attributes[_position] != '=')
        {
            return true;
        }

        _position++;
        SkipWhile(char.IsWhiteSpace);
        value = _position < attributes.Length && attributes[_position] is '"' or '\''
            ? ReadQuoted(attributes[_position])
            : SkipWhile(character => !char.IsWhiteSpace(character));
        return true;
    }

    private string ReadQuoted(char quote)
    {
        _position++;
        string value = SkipWhile(character => character != quote);
        _position = Math.Min(_position + 1, attributes.Length);
        return value;
    }

    private string SkipWhile(Func<char, bool> condition)
    {
        int start = _position;
        while (_position < attributes.Length && condition(attributes[_position]))
        {
            _position++;
        }

        return attributes.Substring(start, _position - start);
    }
}
