namespace Smithwright.Model.JmesPath.Syntax;

/// <summary>An expression, or why the text is not one: exactly one of the two is set.</summary>
public sealed record JmesPathParseResult(Expression? Expression, JmesPathSyntaxError? Error);

/// <summary>Where and why a text stops being JMESPath. <paramref name="Offset"/> counts UTF-16 code units.</summary>
public sealed record JmesPathSyntaxError(int Offset, string Message);
