using Smithwright.Model.Idl.Tokens;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>Finds where reading goes on after a statement that cannot be read: at a line that begins like one.</summary>
internal sealed class IdlRecovery(string text)
{
    private int _lastToken = -1;

    // How much text may be read again because a string in it was not closed: as much as there is.
    private int _budget = text.Length;

    /// <summary>Whether the failure is behind all others. One that is not is a consequence of reading text again.</summary>
    public bool IsNew(IdlFailure failure) => failure.Token > _lastToken;

    /// <summary>The position to go on at; the end of the text if nothing there looks like a statement.</summary>
    /// <param name="failure">What was wrong.</param>
    /// <param name="longString">The start of a string over several lines that was read before. Had it been closed, it would have ended on its line.</param>
    public int Next(IdlFailure failure, int? longString)
    {
        int last = Math.Max(_lastToken, failure.Token);
        _lastToken = last;
        if (longString is { } start && last - start <= _budget)
        {
            _budget -= last - start;
            return NextStatement(start);
        }

        return NextStatement(last);
    }

    /// <summary>The next line after a position that begins like a statement.</summary>
    public int NextStatement(int position)
    {
        while (position < text.Length)
        {
            int length = text.AsSpan(position).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                return text.Length;
            }

            position += length + 1;
            if (LooksLikeStatement(position))
            {
                return position;
            }
        }

        return text.Length;
    }

    private bool LooksLikeStatement(int position) => At(position) switch
    {
        '@' or '$' => IdlCharacters.IsIdentifierStart(At(position + 1)),
        '/' => At(position + 1) == '/' && At(position + 2) == '/',
        char c => IdlCharacters.IsIdentifierStart(c) && LooksLikeDefinition(position),
    };

    /// <summary>Two words and nothing after them that prose would have.</summary>
    private bool LooksLikeDefinition(int position)
    {
        int type = AfterName(position);
        int name = AfterSpaces(type);
        int afterName = AfterName(name);
        if (name == type || afterName == name)
        {
            return false;
        }

        int next = AfterSpaces(afterName);
        return At(next) is '\0' or '\n' or '\r' or '{' or '@' or '/' or '"' or '=' or '#' or '.' or '$'
            || StartsWith(next, "with") || StartsWith(next, "for");
    }

    private bool StartsWith(int position, string word) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && !IdlCharacters.IsIdentifierPart(At(position + word.Length));

    private int AfterName(int position)
    {
        while (IdlCharacters.IsIdentifierPart(At(position)) || (At(position) is '.' or '#' or '$' or '"' && IdlCharacters.IsIdentifierPart(At(position + 1))))
        {
            position++;
        }

        return position;
    }

    private int AfterSpaces(int position)
    {
        while (At(position) is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';
}
