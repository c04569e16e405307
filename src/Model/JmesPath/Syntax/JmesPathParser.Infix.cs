using System.Globalization;

namespace Smithwright.Model.JmesPath.Syntax;

/// <content>What can follow an expression.</content>
public sealed partial class JmesPathParser
{
    private Expression ParseInfix(Expression left, int start)
    {
        switch (Current.Kind)
        {
            case TokenKind.Dot:
                Take();
                return ParseDot(left, start);
            case TokenKind.LeftBracket:
                return ParseBracket(left, start);
            case TokenKind.Flatten:
                return ParseFlatten(left, start);
            case TokenKind.Filter:
                return ParseFilter(left, start);
            case TokenKind.LeftParenthesis:
                return Fail("Only a name can be called.");
            default:
                return ParseBinary(left, start);
        }
    }

    private Expression ParseBinary(Expression left, int start)
    {
        TokenKind kind = Take().Kind;
        Expression right = ParseExpression(Precedence.Of(kind));
        int length = LengthFrom(start);
        return kind switch
        {
            TokenKind.Pipe => new PipeExpression(start, length, left, right),
            TokenKind.Or => new OrExpression(start, length, left, right),
            TokenKind.And => new AndExpression(start, length, left, right),
            _ => new ComparisonExpression(start, length, ComparatorOf(kind), left, right),
        };
    }

    private static Comparator ComparatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => Comparator.Equal,
        TokenKind.NotEqual => Comparator.NotEqual,
        TokenKind.Less => Comparator.Less,
        TokenKind.LessOrEqual => Comparator.LessOrEqual,
        TokenKind.Greater => Comparator.Greater,
        _ => Comparator.GreaterOrEqual,
    };

    private Expression ParseDot(Expression left, int start)
    {
        if (Current.Kind == TokenKind.Star)
        {
            return ParseObjectProjection(left, start);
        }

        Expression right = ParseAfterDot(Precedence.Dot);
        return new Subexpression(start, LengthFrom(start), left, right);
    }

    private Expression ParseAfterDot(int precedence) => Current.Kind switch
    {
        TokenKind.Identifier or TokenKind.QuotedIdentifier or TokenKind.Star => ParseExpression(precedence),
        TokenKind.LeftBracket => ParseMultiSelectList(),
        TokenKind.LeftBrace => ParseMultiSelectHash(),
        _ => Fail($"Expected a name, '*', '[' or '{{' after '.', but found {Current}."),
    };

    private Expression ParseBracket(Expression left, int start)
    {
        int bracket = Take().Offset;
        if (Current.Kind is TokenKind.Number or TokenKind.Colon)
        {
            return ParseIndexOrSlice(left, start, bracket);
        }

        Expect(TokenKind.Star, "an index, a slice or '*'");
        Expect(TokenKind.RightBracket, "']'");
        Expression right = ParseProjected(Precedence.Projection);
        return new ListProjection(start, LengthFrom(start), left, right);
    }

    private Expression ParseIndexOrSlice(Expression left, int start, int bracket)
    {
        int? first = TakeNumber();
        if (TryTake(TokenKind.RightBracket))
        {
            IndexExpression index = new(bracket, LengthFrom(bracket), first!.Value);
            return new Subexpression(start, LengthFrom(start), left, index);
        }

        Expect(TokenKind.Colon, "':' or ']'");
        int? stop = TakeNumber();
        int? step = TryTake(TokenKind.Colon) ? TakeNumber() : null;
        Expect(TokenKind.RightBracket, "']'");
        SliceExpression slice = new(bracket, LengthFrom(bracket), first, stop, step ?? 1);
        Subexpression sliced = new(start, LengthFrom(start), left, slice);
        Expression right = ParseProjected(Precedence.Projection);
        return new ListProjection(start, LengthFrom(start), sliced, right);
    }

    private int? TakeNumber()
    {
        if (Current.Kind != TokenKind.Number)
        {
            return null;
        }

        // No list is as long as a number that does not fit, so any other such number does.
        string text = Take().Text;
        bool fits = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        return fits ? number : text[0] == '-' ? int.MinValue : int.MaxValue;
    }

    private ListProjection ParseFlatten(Expression left, int start)
    {
        Take();
        FlattenExpression flattened = new(start, LengthFrom(start), left);
        Expression right = ParseProjected(Precedence.Flatten);
        return new ListProjection(start, LengthFrom(start), flattened, right);
    }

    private FilterProjection ParseFilter(Expression left, int start)
    {
        Take();
        Expression condition = ParseExpression(0);
        Expect(TokenKind.RightBracket, "']'");
        Expression right = Current.Kind == TokenKind.Flatten ? Here() : ParseProjected(Precedence.Filter);
        return new FilterProjection(start, LengthFrom(start), left, condition, right);
    }

    private ObjectProjection ParseObjectProjection(Expression left, int start)
    {
        Take();
        Expression right = ParseProjected(Precedence.Projection);
        return new ObjectProjection(start, LengthFrom(start), left, right);
    }

    /// <summary>What a projection applies to each element: everything up to a token that ends projections.</summary>
    private Expression ParseProjected(int precedence)
    {
        if (Precedence.Of(Current.Kind) < Precedence.EndOfProjection)
        {
            return Here();
        }

        switch (Current.Kind)
        {
            case TokenKind.LeftBracket or TokenKind.Filter:
                return ParseExpression(precedence);
            case TokenKind.Dot:
                Take();
                return ParseAfterDot(precedence);
            default:
                return Fail($"Unexpected {Current} after a projection.");
        }
    }
}
