using System.Globalization;
using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>Cuts an expression into tokens.</summary>
internal sealed class JmesPathLexer(string text)
{
    private readonly List<Token> _tokens = [];
    private int _position;

    public JmesPathSyntaxError? Error { get; private set; }

    /// <summary>All tokens, the last of which is <see cref="TokenKind.End"/>; on an error, those before it.</summary>
    public IReadOnlyList<Token> Read()
    {
        while (Error is null && _position < text.Length)
        {
            ReadToken();
        }

        _tokens.Add(new Token(TokenKind.End, _position, 0, ""));
        return _tokens;
    }

    private void ReadToken()
    {
        char c = text[_position];
        switch (c)
        {
            case ' ' or '\t' or '\n' or '\r':
                _position++;
                break;
            case '"':
                ReadQuotedIdentifier();
                break;
            case '\'':
                ReadRawString();
                break;
            case '`':
                ReadLiteral();
                break;
            case '-' or (>= '0' and <= '9'):
                ReadNumber();
                break;
            default:
                if (IsNameStart(c))
                {
                    ReadIdentifier();
                }
                else
                {
                    ReadPunctuation(c);
                }

                break;
        }
    }

    private void ReadIdentifier()
    {
        int end = _position + 1;
        while (end < text.Length && (IsNameStart(text[end]) || IsDigit(text[end])))
        {
            end++;
        }

        Add(TokenKind.Identifier, end);
    }

    private void ReadNumber()
    {
        int end = _position + 1;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        if (text[_position] == '-' && end == _position + 1)
        {
            Fail("Expected digits after '-'.");
            return;
        }

        Add(TokenKind.Number, end);
    }

    private void ReadQuotedIdentifier()
    {
        int end = FindClosing('"');
        if (end < 0)
        {
            Fail("The quoted identifier has no closing '\"'.");
        }
        else if (JsonLiteral.Parse(text.Substring(_position, end + 1 - _position)) is TextValue name)
        {
            _tokens.Add(new Token(TokenKind.QuotedIdentifier, _position, end + 1 - _position, name.Text));
            _position = end + 1;
        }
        else
        {
            Fail("The quoted identifier is not a JSON string.");
        }
    }

    private void ReadRawString()
    {
        int end = FindClosing('\'');
        if (end < 0)
        {
            Fail("The raw string has no closing \"'\".");
            return;
        }

        // Only the quote can be escaped: any other backslash stands for itself.
        string value = text.Substring(_position + 1, end - _position - 1).Replace("\\'", "'");
        AddLiteral(new TextValue(value), end);
    }

    private void ReadLiteral()
    {
        int end = FindClosing('`');
        if (end < 0)
        {
            Fail("The literal has no closing '`'.");
        }
        else if (JsonLiteral.Parse(text.Substring(_position + 1, end - _position - 1).Replace("\\`", "`")) is { } value)
        {
            AddLiteral(value, end);
        }
        else
        {
            Fail("The literal is not valid JSON; a string in a literal needs double quotes.");
        }
    }

    private int FindClosing(char quote)
    {
        for (int i = _position + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                return i;
            }

            if (text[i] == '\\')
            {
                i++;
            }
        }

        return -1;
    }

    private void ReadPunctuation(char c)
    {
        char next = _position + 1 < text.Length ? text[_position + 1] : '\0';
        (TokenKind Kind, int Length)? match = (c, next) switch
        {
            ('[', ']') => (TokenKind.Flatten, 2),
            ('[', '?') => (TokenKind.Filter, 2),
            ('[', _) => (TokenKind.LeftBracket, 1),
            (']', _) => (TokenKind.RightBracket, 1),
            ('|', '|') => (TokenKind.Or, 2),
            ('|', _) => (TokenKind.Pipe, 1),
            ('&', '&') => (TokenKind.And, 2),
            ('&', _) => (TokenKind.Ampersand, 1),
            ('=', '=') => (TokenKind.Equal, 2),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('!', _) => (TokenKind.Not, 1),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('<', _) => (TokenKind.Less, 1),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('>', _) => (TokenKind.Greater, 1),
            ('.', _) => (TokenKind.Dot, 1),
            ('*', _) => (TokenKind.Star, 1),
            ('@', _) => (TokenKind.Current, 1),
            (',', _) => (TokenKind.Comma, 1),
            (':', _) => (TokenKind.Colon, 1),
            ('(', _) => (TokenKind.LeftParenthesis, 1),
            (')', _) => (TokenKind.RightParenthesis, 1),
            ('{', _) => (TokenKind.LeftBrace, 1),
            ('}', _) => (TokenKind.RightBrace, 1),
            _ => null,
        };
        if (match is { } found)
        {
            Add(found.Kind, _position + found.Length);
        }
        else
        {
            Fail(string.Format(CultureInfo.InvariantCulture, "Unexpected character '{0}'.", c));
        }
    }

    private void Add(TokenKind kind, int end)
    {
        _tokens.Add(new Token(kind, _position, end - _position, text.Substring(_position, end - _position)));
        _position = end;
    }

    private void AddLiteral(AbstractValue value, int end)
    {
        int length = end + 1 - _position;
        _tokens.Add(new Token(TokenKind.Literal, _position, length, text.Substring(_position, length), value));
        _position = end + 1;
    }

    private void Fail(string message) => Error = new JmesPathSyntaxError(_position, message);

    private static bool IsNameStart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
