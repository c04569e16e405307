namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>How strongly operators bind; a projection reaches up to the first token that binds weaker than <see cref="EndOfProjection"/>.</summary>
internal static class Precedence
{
    public const int Or = 2;
    public const int And = 3;
    public const int Comparison = 5;
    public const int Flatten = 9;
    public const int EndOfProjection = 10;
    public const int Projection = 20;
    public const int Filter = 21;
    public const int Dot = 40;
    public const int Not = 45;
    private const int Pipe = 1;
    private const int Bracket = 55;
    private const int Parenthesis = 60;

    public static int Of(TokenKind kind) => kind switch
    {
        TokenKind.Pipe => Pipe,
        TokenKind.Or => Or,
        TokenKind.And => And,
        TokenKind.Equal or TokenKind.NotEqual => Comparison,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => Comparison,
        TokenKind.Flatten => Flatten,
        TokenKind.Filter => Filter,
        TokenKind.Dot => Dot,
        TokenKind.LeftBracket => Bracket,
        TokenKind.LeftParenthesis => Parenthesis,
        _ => 0,
    };
}
