using Smithwright.Model.Definitions;
using Smithwright.Model.Idl.Tokens;

namespace Smithwright.Model.Idl.Sections;

/// <summary>
/// Where the statements of a file begin and end, found by brackets, line breaks and the words that statements begin with. Whatever is unusual makes the file one without an outline.
/// </summary>
internal sealed class IdlOutline(string text)
{
    private readonly IdlLexer _lexer = new(text);
    private IdlToken _current;
    private bool _isAfterWith;
    private bool _hasMixins;

    /// <summary>The control statements, metadata and <c>use</c> statements, with the word that they begin with.</summary>
    public List<(string Word, int Start, int End)> Head { get; } = [];

    /// <summary>The shapes with their documentation and traits.</summary>
    public List<(string Type, int Start, int End)> Shapes { get; } = [];

    /// <summary>
    /// Reads the outline. As in JSON, a file in which a shape may have traits from two places has none: which of them stands first is told by their positions in the whole file.
    /// </summary>
    public bool TryRead()
    {
        Move(text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        while (SkipToStatement(out int start))
        {
            if (_current.Kind == IdlTokenKind.End)
            {
                return start == _current.Start && Shapes.Count > 0;
            }

            string word = _current.Kind == IdlTokenKind.Dollar ? "$" : Text(_current);
            bool isHead = word is "$" or "metadata" or "namespace" or "use";
            bool hasBody = !isHead && !ShapeTypes.Simple.ContainsKey(word);
            if ((isHead && Shapes.Count > 0) || word == "apply" || !TrySkipStatement(hasBody, out int end) || _hasMixins)
            {
                return false;
            }

            (isHead ? Head : Shapes).Add((word, start, end));
        }

        return false;
    }

    public string Text(IdlToken token) => text.Substring(token.Start, token.Length);

    private void Move(int position)
    {
        _current = _lexer.Read(position);
        if (!_current.IsWhiteSpace && _current.Kind != IdlTokenKind.DocComment)
        {
            _hasMixins |= _isAfterWith && _current.Kind == IdlTokenKind.LeftBracket;
            _isAfterWith = _current is { Kind: IdlTokenKind.Identifier, Length: 4 } && string.CompareOrdinal(text, _current.Start, "with", 0, 4) == 0;
        }
    }

    /// <summary>Skips what may stand before the first word of a statement. Documentation and traits belong to it.</summary>
    private bool SkipToStatement(out int start)
    {
        start = -1;
        while (_current.IsWhiteSpace || _current.Kind is IdlTokenKind.DocComment or IdlTokenKind.At)
        {
            start = start < 0 && !_current.IsWhiteSpace ? _current.Start : start;
            if (_current.Kind == IdlTokenKind.At)
            {
                Move(_current.End);
                if (!TrySkipTrait())
                {
                    return false;
                }
            }
            else
            {
                Move(_current.End);
            }
        }

        start = start < 0 ? _current.Start : start;
        return _current.Kind is IdlTokenKind.Identifier or IdlTokenKind.Dollar or IdlTokenKind.End;
    }

    private bool TrySkipTrait()
    {
        while (_current.Kind is IdlTokenKind.Identifier or IdlTokenKind.Dot or IdlTokenKind.Pound or IdlTokenKind.Dollar)
        {
            Move(_current.End);
        }

        return _current.Kind != IdlTokenKind.LeftParenthesis || TrySkipBrackets();
    }

    /// <summary>Skips a statement to the end of its line, or of the line on which its body ends.</summary>
    private bool TrySkipStatement(bool hasBody, out int end)
    {
        end = _current.End;
        while (_current.Kind is not (IdlTokenKind.End or IdlTokenKind.Error))
        {
            bool isLineEnd = _current.Kind is IdlTokenKind.NewLine or IdlTokenKind.Comment or IdlTokenKind.DocComment;
            if (isLineEnd && !hasBody)
            {
                Move(_current.End);
                return true;
            }

            if (_current.Kind is IdlTokenKind.LeftBrace or IdlTokenKind.LeftBracket)
            {
                hasBody &= _current.Kind != IdlTokenKind.LeftBrace;
                if (!TrySkipBrackets())
                {
                    return false;
                }

                end = _current.Start;
                continue;
            }

            if (_current.Kind is IdlTokenKind.RightBrace or IdlTokenKind.RightBracket or IdlTokenKind.RightParenthesis)
            {
                return false;
            }

            end = _current.IsWhiteSpace ? end : _current.End;
            Move(_current.End);
        }

        return _current.Kind == IdlTokenKind.End && !hasBody;
    }

    /// <summary>Skips brackets and what is between them. Which closes which is for the parser to judge.</summary>
    private bool TrySkipBrackets()
    {
        int depth = 0;
        do
        {
            depth += _current.Kind switch
            {
                IdlTokenKind.LeftBrace or IdlTokenKind.LeftBracket or IdlTokenKind.LeftParenthesis => 1,
                IdlTokenKind.RightBrace or IdlTokenKind.RightBracket or IdlTokenKind.RightParenthesis => -1,
                _ => 0,
            };
            Move(_current.End);
        }
        while (depth > 0 && _current.Kind is not (IdlTokenKind.End or IdlTokenKind.Error));

        return depth == 0;
    }
}
