using System.Collections.Immutable;

namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>
/// Reads JMESPath as https://jmespath.org/specification.html has it, by top-down operator precedence. A text that is too deeply nested
/// to be evaluated without risk to the stack is an error like any other.
/// </summary>
public sealed partial class JmesPathParser
{
    private const int MaxDepth = 256;

    private readonly IReadOnlyList<Token> _tokens;
    private int _index;
    private int _depth;
    private JmesPathSyntaxError? _error;

    private JmesPathParser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    private Token Current => _tokens[_index];

    private Token Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private int EndOfPrevious => _index == 0 ? 0 : _tokens[_index - 1].End;

    /// <summary>Reads an expression.</summary>
    public static JmesPathParseResult Parse(string text)
    {
        JmesPathLexer lexer = new(text);
        JmesPathParser parser = new(lexer.Read());
        Expression expression = parser.ParseExpression(0);
        if (parser.Current.Kind != TokenKind.End)
        {
            parser.Fail($"Unexpected {parser.Current}.");
        }

        // What comes before the lexer's error is complete, so an error of the parser there is the first one.
        JmesPathSyntaxError? error = parser._error is { } found && (lexer.Error is null || found.Offset < lexer.Error.Offset)
            ? found
            : lexer.Error;
        if (error is null && ExpressionDepth.Exceeds(expression, MaxDepth))
        {
            error = TooDeep(0);
        }

        return error is null ? new JmesPathParseResult(expression, null) : new JmesPathParseResult(null, error);
    }

    private Expression ParseExpression(int precedence)
    {
        if (++_depth > MaxDepth)
        {
            _error ??= TooDeep(Current.Offset);
            SkipToEnd();
        }

        int start = Current.Offset;
        Expression left = ParsePrefix();
        while (precedence < Precedence.Of(Current.Kind))
        {
            left = ParseInfix(left, start);
        }

        _depth--;
        return left;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        _index++;
        return true;
    }

    private Token Take()
    {
        Token token = Current;
        if (token.Kind != TokenKind.End)
        {
            _index++;
        }

        return token;
    }

    private void Expect(TokenKind kind, string what)
    {
        if (!TryTake(kind))
        {
            Fail($"Expected {what}, but found {Current}.");
        }
    }

    /// <summary>Keeps the first error. Skipping to the end makes every rule that is still open finish at once.</summary>
    private Expression Fail(string message)
    {
        _error ??= new JmesPathSyntaxError(Current.Offset, message);
        SkipToEnd();
        return Here();
    }

    private void SkipToEnd() => _index = _tokens.Count - 1;

    /// <summary>The current node, where an expression leaves it out.</summary>
    private CurrentExpression Here() => new(EndOfPrevious, 0);

    private int LengthFrom(int start) => Math.Max(0, EndOfPrevious - start);

    private static JmesPathSyntaxError TooDeep(int offset) => new(offset, $"The expression is nested more than {MaxDepth} levels deep.");
}
