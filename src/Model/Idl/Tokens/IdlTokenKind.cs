namespace Smithwright.Model.Idl.Tokens;

/// <summary>The tokens of Smithy's language (https://smithy.io/2.0/spec/idl.html). White space counts: some statements end with their line.</summary>
internal enum IdlTokenKind
{
    End,
    Space,
    NewLine,
    Comma,
    Comment,
    DocComment,
    At,
    Dollar,
    Dot,
    LeftBrace,
    RightBrace,
    LeftBracket,
    RightBracket,
    LeftParenthesis,
    RightParenthesis,
    Pound,
    Equal,
    Colon,
    Walrus,
    String,
    TextBlock,
    Number,
    Identifier,

    /// <summary>Text that is no token; <see cref="IdlLexer.Explain"/> says why.</summary>
    Error,
}
