using System.Text.Json;

namespace Smithwright.Model.Text.Json;

/// <summary>
/// Finds what is wrong after the last good token of a text, and says what was expected there. It looks at the text itself,
/// so that the place and the words do not depend on the version of the JSON reader that the compiler's host supplies.
/// </summary>
internal sealed class JsonSyntaxError
{
    private readonly SourceFile _file;
    private readonly JsonTreeBuilder _read;
    private int _at;

    private JsonSyntaxError(SourceFile file, JsonTreeBuilder read)
    {
        _file = file;
        _read = read;
        _at = read.LastTokenEnd;
    }

    private bool AtEnd => _at >= _file.Text.Length;

    private char Current => AtEnd ? '\0' : _file.Text[_at];

    public static Problem Find(SourceFile file, JsonTreeBuilder read) => new JsonSyntaxError(file, read).Find();

    private Problem Find()
    {
        SkipWhiteSpace();
        if (_read.InObject is not bool inObject)
        {
            return _read.LastToken == JsonTokenType.None ? BadValue("a JSON object") : Expected("the end of the file");
        }

        return inObject ? InObject() : InArray();
    }

    private Problem InObject()
    {
        switch (_read.LastToken)
        {
            case JsonTokenType.PropertyName:
                Take(':');
                return BadValue("a value");
            case JsonTokenType.StartObject:
                return BadName("a name in double quotes or '}'");
            default:
                if (!Take(','))
                {
                    return Expected("',' or '}'");
                }

                return Current == '}' ? TrailingComma("name") : BadName("a name in double quotes");
        }
    }

    private Problem InArray()
    {
        if (_read.LastToken == JsonTokenType.StartArray)
        {
            return BadValue("a value or ']'");
        }

        if (!Take(','))
        {
            return Expected("',' or ']'");
        }

        return Current == ']' ? TrailingComma("value") : BadValue("a value");
    }

    private Problem TrailingComma(string expected) => Report($"Expected a {expected} after ',': trailing commas are not allowed.");

    private Problem BadName(string expected)
    {
        if (Current != '"')
        {
            return Expected(expected);
        }

        if (BadString() is Problem problem)
        {
            return problem;
        }

        SkipWhiteSpace();
        return Expected("':'");
    }

    private Problem BadValue(string expected)
    {
        if (Current is '{' or '[')
        {
            return Report($"Expected values to nest no deeper than {PositionedJson.MaxDepth} levels.");
        }

        if (Current == '"')
        {
            return BadString() ?? Expected("a JSON string");
        }

        return Current is '-' or (>= '0' and <= '9') ? Expected("a JSON number") : Expected(expected);
    }

    /// <summary>What is wrong in the string that begins here; when nothing is, the position is behind it.</summary>
    private Problem? BadString()
    {
        int start = _at;
        for (_at++; !AtEnd; _at++)
        {
            switch (Current)
            {
                case '"':
                    _at++;
                    return null;
                case < ' ':
                    return Report("Expected control characters in a string to be escaped, and a string to end on its line.");
                case '\\' when !TakeEscape():
                    return Report("Expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits.");
            }
        }

        _at = start;
        return Report("Expected the string that begins here to be closed by '\"'.");
    }

    private bool TakeEscape()
    {
        char kind = _at + 1 < _file.Text.Length ? _file.Text[_at + 1] : '\0';
        if (kind == 'u')
        {
            if (_at + 5 >= _file.Text.Length || !_file.Text.AsSpan(_at + 2, 4).ToArray().All(IsHexadecimal))
            {
                return false;
            }

            _at += 5;
            return true;
        }

        if (kind is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'))
        {
            return false;
        }

        _at++;
        return true;
    }

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private Problem Expected(string expected)
    {
        if (Current == '/')
        {
            return Report($"Expected {expected}: comments are not allowed.");
        }

        string found = AtEnd ? "the file ends" : $"found {Found()}";
        return Report($"Expected {expected}, but {found}.");
    }

    /// <summary>The word that stands here, or the single character.</summary>
    private string Found()
    {
        int end = _at;
        while (end < _file.Text.Length && end - _at < 20 && (char.IsLetterOrDigit(_file.Text[end]) || _file.Text[end] is '_' or '-' or '.' or '+'))
        {
            end++;
        }

        if (end > _at)
        {
            return $"'{_file.Text.Substring(_at, end - _at)}'";
        }

        return char.IsControl(Current) || char.IsSurrogate(Current) ? $"U+{(int)Current:X4}" : $"'{Current}'";
    }

    private bool Take(char expected)
    {
        if (Current != expected)
        {
            return false;
        }

        _at++;
        SkipWhiteSpace();
        return true;
    }

    private void SkipWhiteSpace()
    {
        if (_at == 0 && Current == '\uFEFF')
        {
            _at++;
        }

        while (Current is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private Problem Report(string message) =>
        new(ProblemIds.InvalidJson, new SourceSpan(_file.Path, Math.Min(_at, _file.Text.Length), AtEnd ? 0 : 1), message);
}
