using Smithwright.Model.Idl.Tokens;
using Smithwright.Model.Text;

namespace Smithwright.Model.Idl.Syntax;

/// <summary>
/// The place in a file that a parser has come to. After a failure the file seems to end, so that every loop of a parser ends too, and nothing more is reported until
/// <see cref="Restart"/>.
/// </summary>
internal sealed class IdlCursor
{
    private readonly SourceFile _file;
    private readonly IdlLexer _lexer;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public IdlCursor(SourceFile file)
    {
        _file = file;
        _lexer = new IdlLexer(file.Text);
        Restart(file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0);
    }

    public IdlToken Current { get; private set; }

    public IdlTokenKind Kind => Current.Kind;

    /// <summary>The failure since the last start; null as long as there is none.</summary>
    public IdlFailure? Failure { get; private set; }

    /// <summary>How many references were read, by which a parser knows whether a value has some.</summary>
    public int References { get; set; }

    /// <summary>The start of the first string since the last start that goes over several lines: its closing quotes may be missing.</summary>
    public int? LongString { get; private set; }

    public bool AtEnd => Kind == IdlTokenKind.End;

    /// <summary>Goes on at a position.</summary>
    public void Restart(int position)
    {
        Failure = null;
        LongString = null;
        Current = _lexer.Read(position);
    }

    public void Next()
    {
        if (Failure is not null)
        {
            return;
        }

        if (LongString is null && Kind is IdlTokenKind.String or IdlTokenKind.TextBlock && _file.Text.AsSpan(Current.Start, Current.Length).IndexOf('\n') >= 0)
        {
            LongString = Current.Start;
        }

        Current = _lexer.Read(Current.End);
    }

    public string TextOf(IdlToken token) => _file.Text.Substring(token.Start, token.Length);

    public SourceSpan SpanOf(IdlToken token) => Span(token.Start, token.End);

    public SourceSpan Span(int start, int end) => new(_file.Path, start, end - start);

    /// <summary>Whether the current token is this word.</summary>
    public bool IsWord(string word) =>
        Kind == IdlTokenKind.Identifier && Current.Length == word.Length && string.CompareOrdinal(_file.Text, Current.Start, word, 0, word.Length) == 0;

    /// <summary>The text between two positions. Few names are all that most files say: one string serves for each.</summary>
    public IdlName NameBetween(int start, int end)
    {
        string text = _file.Text.Substring(start, end - start);
        if (_names.TryGetValue(text, out string? shared))
        {
            text = shared;
        }
        else
        {
            _names.Add(text, text);
        }

        return new IdlName(text, Span(start, end));
    }

    /// <summary>What the current string or text block says; fails where it says nothing that can be read.</summary>
    public string ReadQuoted()
    {
        string? value = QuotedText.Read(_file.Text, Current, out string? error);
        if (value is null)
        {
            Fail(error!);
            return "";
        }

        Next();
        return value;
    }

    /// <summary>Fails at the current token, because something else should stand there.</summary>
    public void FailExpecting(string expected) => Fail($"Expected {expected}, but found {Describe(Current)}.");

    /// <summary>Fails at the current token. What is wrong with a token itself is said instead.</summary>
    public void Fail(string message)
    {
        if (Kind == IdlTokenKind.Error)
        {
            (int position, string error) = _lexer.Explain(Current);
            Fail(Current, Span(position, position), error);
        }
        else
        {
            Fail(Current, SpanOf(Current) with { Length = Math.Min(Current.Length, LengthOnLine(Current)) }, message);
        }
    }

    /// <summary>Fails at a token that was read before.</summary>
    public void Fail(IdlToken token, string message) => Fail(token, SpanOf(token), message);

    private void Fail(IdlToken token, SourceSpan span, string message)
    {
        if (Failure is null)
        {
            Failure = new IdlFailure(token.Start, span, message);
            Current = new IdlToken(IdlTokenKind.End, _file.Text.Length, _file.Text.Length);
        }
    }

    private int LengthOnLine(IdlToken token)
    {
        int length = _file.Text.AsSpan(token.Start, token.Length).IndexOfAny('\n', '\r');
        return length < 0 ? token.Length : length;
    }

    private string Describe(IdlToken token) => token.Kind switch
    {
        IdlTokenKind.End => "the end of the file",
        IdlTokenKind.Space => "a space",
        IdlTokenKind.NewLine => "a line break",
        IdlTokenKind.Comment or IdlTokenKind.DocComment => "a comment",
        IdlTokenKind.TextBlock => "a text block",
        IdlTokenKind.String => "a string",
        _ when token.Length > 40 => $"'{_file.Text.Substring(token.Start, 40)}…'",
        _ => $"'{TextOf(token)}'",
    };
}
