using Smithwright.Model.Values;

namespace Smithwright.Model.JmesPath.Syntax;

internal enum TokenKind
{
    End, Identifier, QuotedIdentifier, Literal, Number, Dot, Star, LeftBracket, RightBracket, Flatten, Filter,
    LeftParenthesis, RightParenthesis, LeftBrace, RightBrace, Comma, Colon, Current, Ampersand,
    And, Or, Pipe, Not, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
}

/// <summary>A token; <paramref name="Text"/> is the name of an identifier, unescaped, and the source of any other token.</summary>
internal readonly record struct Token(TokenKind Kind, int Offset, int Length, string Text, AbstractValue? Literal = null)
{
    public int End => Offset + Length;

    public override string ToString() => Kind == TokenKind.End ? "the end of the expression" : $"'{Text}'";
}
