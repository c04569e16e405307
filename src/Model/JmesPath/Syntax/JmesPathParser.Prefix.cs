using System.Collections.Immutable;

namespace Smithwright.Model.JmesPath.Syntax;

/// <content>What an expression can begin with.</content>
public sealed partial class JmesPathParser
{
    private Expression ParsePrefix()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Literal:
                Take();
                return new LiteralExpression(token.Offset, token.Length, token.Literal!);
            case TokenKind.Identifier when Next.Kind == TokenKind.LeftParenthesis:
                return ParseFunction();
            case TokenKind.QuotedIdentifier when Next.Kind == TokenKind.LeftParenthesis:
                return Fail("The name of a function cannot be quoted.");
            case TokenKind.Identifier or TokenKind.QuotedIdentifier:
                Take();
                return new FieldExpression(token.Offset, token.Length, token.Text);
            case TokenKind.Current:
                Take();
                return new CurrentExpression(token.Offset, token.Length);
            case TokenKind.Not:
                Take();
                Expression operand = ParseExpression(Precedence.Not);
                return new NotExpression(token.Offset, LengthFrom(token.Offset), operand);
            case TokenKind.LeftParenthesis:
                Take();
                Expression inner = ParseExpression(0);
                Expect(TokenKind.RightParenthesis, "')'");
                return inner;
            case TokenKind.Star:
                return ParseObjectProjection(Here(), token.Offset);
            case TokenKind.Flatten:
                return ParseFlatten(Here(), token.Offset);
            case TokenKind.Filter:
                return ParseFilter(Here(), token.Offset);
            case TokenKind.LeftBrace:
                return ParseMultiSelectHash();
            case TokenKind.LeftBracket:
                return ParseBracketPrefix();
            case TokenKind.Ampersand:
                return Fail("'&' can only stand before an argument of a function.");
            case TokenKind.Number:
                return Fail($"Expected an expression, but found {token}; a number is written `{token.Text}` between backticks.");
            default:
                return Fail($"Expected an expression, but found {token}.");
        }
    }

    private Expression ParseBracketPrefix()
    {
        if (Next.Kind is TokenKind.Number or TokenKind.Colon || IsListWildcard())
        {
            return ParseBracket(Here(), Current.Offset);
        }

        return ParseMultiSelectList();
    }

    private bool IsListWildcard() =>
        Next.Kind == TokenKind.Star && _index + 2 < _tokens.Count && _tokens[_index + 2].Kind == TokenKind.RightBracket;

    private FunctionExpression ParseFunction()
    {
        Token name = Take();
        Take();
        ImmutableArray<Expression>.Builder arguments = ImmutableArray.CreateBuilder<Expression>();
        if (!TryTake(TokenKind.RightParenthesis))
        {
            do
            {
                arguments.Add(ParseArgument());
            }
            while (TryTake(TokenKind.Comma));
            Expect(TokenKind.RightParenthesis, "',' or ')'");
        }

        return new FunctionExpression(name.Offset, LengthFrom(name.Offset), name.Text, arguments.ToImmutable());
    }

    private Expression ParseArgument()
    {
        int start = Current.Offset;
        if (!TryTake(TokenKind.Ampersand))
        {
            return ParseExpression(0);
        }

        Expression body = ParseExpression(0);
        return new ExpressionReference(start, LengthFrom(start), body);
    }

    private MultiSelectList ParseMultiSelectList()
    {
        int start = Take().Offset;
        ImmutableArray<Expression>.Builder items = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            items.Add(ParseExpression(0));
        }
        while (TryTake(TokenKind.Comma));
        Expect(TokenKind.RightBracket, "',' or ']'");
        return new MultiSelectList(start, LengthFrom(start), items.ToImmutable());
    }

    private MultiSelectHash ParseMultiSelectHash()
    {
        int start = Take().Offset;
        ImmutableArray<HashEntry>.Builder entries = ImmutableArray.CreateBuilder<HashEntry>();
        do
        {
            Token key = Current;
            if (key.Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier)
            {
                Take();
            }
            else
            {
                Fail($"Expected a key, but found {key}.");
            }

            Expect(TokenKind.Colon, "':'");
            entries.Add(new HashEntry(key.Text, ParseExpression(0)));
        }
        while (TryTake(TokenKind.Comma));
        Expect(TokenKind.RightBrace, "',' or '}'");
        return new MultiSelectHash(start, LengthFrom(start), entries.ToImmutable());
    }
}
