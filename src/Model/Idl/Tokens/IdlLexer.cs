namespace Smithwright.Model.Idl.Tokens;

/// <summary>Cuts a text into tokens. It keeps no state, so that reading can go on anywhere.</summary>
internal sealed class IdlLexer(string text)
{
    public string Text => text;

    /// <summary>The token that begins at a position.</summary>
    public IdlToken Read(int start)
    {
        if (start >= text.Length)
        {
            return new IdlToken(IdlTokenKind.End, text.Length, text.Length);
        }

        char first = text[start];
        return first switch
        {
            ' ' or '\t' => new IdlToken(IdlTokenKind.Space, start, EndOfSpace(start)),
            '\n' or '\r' => new IdlToken(IdlTokenKind.NewLine, start, AfterLineBreak(start)),
            '/' => Comment(start),
            '"' => Quoted(start),
            ':' when At(start + 1) == '=' => new IdlToken(IdlTokenKind.Walrus, start, start + 2),
            '-' or (>= '0' and <= '9') => NumberSyntax.Read(text, start),
            _ when IdlCharacters.IsIdentifierStart(first) => Identifier(start),
            _ => new IdlToken(KindOf(first), start, start + 1),
        };
    }

    /// <summary>What is wrong with a token of kind <see cref="IdlTokenKind.Error"/>, and the position that the message is about.</summary>
    public (int Position, string Message) Explain(IdlToken error)
    {
        char first = text[error.Start];
        return first switch
        {
            '/' => (error.Start, "Expected a comment to begin with '//', but found a single '/'."),
            '"' => (error.End, "Expected the string to be closed by '\"', but the file ends."),
            '_' => (error.End, $"Expected a letter or digit after the underscores of a name, but found {Describe(error.End)}."),
            '-' or (>= '0' and <= '9') => (error.Start, NumberSyntax.Explain(text.Substring(error.Start, error.Length))),
            _ => (error.Start, $"Unexpected character {Describe(error.Start)}."),
        };
    }

    /// <summary>The character at a position as messages show it.</summary>
    public string Describe(int position)
    {
        char c = At(position);
        return position >= text.Length ? "the end of the file"
            : IdlCharacters.IsLineBreak(c) ? "a line break"
            : char.IsControl(c) || char.IsSurrogate(c) ? $"U+{(int)c:X4}"
            : $"'{c}'";
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private int EndOfSpace(int position)
    {
        while (At(position) is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>The position after one line break, which may be of two characters.</summary>
    private int AfterLineBreak(int position) => text[position] == '\r' && At(position + 1) == '\n' ? position + 2 : position + 1;

    /// <summary>A comment ends with its line and has the line break in it.</summary>
    private IdlToken Comment(int start)
    {
        if (At(start + 1) != '/')
        {
            return new IdlToken(IdlTokenKind.Error, start, start + 1);
        }

        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        int end = length < 0 ? text.Length : AfterLineBreak(start + length);
        return new IdlToken(At(start + 2) == '/' ? IdlTokenKind.DocComment : IdlTokenKind.Comment, start, end);
    }

    private IdlToken Quoted(int start)
    {
        bool isBlock = At(start + 1) == '"' && At(start + 2) == '"';
        int end = isBlock ? EndOfQuoted(start + 3, "\"\"\"") : EndOfQuoted(start + 1, "\"");
        return end < 0
            ? new IdlToken(IdlTokenKind.Error, start, text.Length)
            : new IdlToken(isBlock ? IdlTokenKind.TextBlock : IdlTokenKind.String, start, end);
    }

    /// <summary>The position after the closing quotes; -1 if there are none.</summary>
    private int EndOfQuoted(int position, string quotes)
    {
        while (position < text.Length)
        {
            int found = text.AsSpan(position).IndexOfAny('"', '\\');
            if (found < 0)
            {
                return -1;
            }

            position += found;
            if (text[position] == '\\')
            {
                position += 2;
            }
            else if (text.AsSpan(position).StartsWith(quotes.AsSpan()))
            {
                return position + quotes.Length;
            }
            else
            {
                position++;
            }
        }

        return -1;
    }

    private IdlToken Identifier(int start)
    {
        int position = start;
        while (At(position) == '_')
        {
            position++;
        }

        if (!IdlCharacters.IsIdentifierPart(At(position)))
        {
            return new IdlToken(IdlTokenKind.Error, start, position);
        }

        while (IdlCharacters.IsIdentifierPart(At(position)))
        {
            position++;
        }

        return new IdlToken(IdlTokenKind.Identifier, start, position);
    }

    private static IdlTokenKind KindOf(char c) => c switch
    {
        ',' => IdlTokenKind.Comma,
        '@' => IdlTokenKind.At,
        '$' => IdlTokenKind.Dollar,
        '.' => IdlTokenKind.Dot,
        '{' => IdlTokenKind.LeftBrace,
        '}' => IdlTokenKind.RightBrace,
        '[' => IdlTokenKind.LeftBracket,
        ']' => IdlTokenKind.RightBracket,
        '(' => IdlTokenKind.LeftParenthesis,
        ')' => IdlTokenKind.RightParenthesis,
        '#' => IdlTokenKind.Pound,
        '=' => IdlTokenKind.Equal,
        ':' => IdlTokenKind.Colon,
        _ => IdlTokenKind.Error,
    };
}
