namespace Smithwright.Model.JmesPath.Types;

/// <summary>
/// How bad a problem is. The first three are those of Smithy's own checker; <see cref="PossibleNull"/> says that the expression can yield null, or
/// fail, although nothing is wrong with any type: usually because an optional member is absent.
/// </summary>
public enum JmesPathSeverity
{
    Error, Danger, Warning, PossibleNull,
}

/// <summary>Something wrong in an expression; the offset and length are within it, in UTF-16 code units.</summary>
public sealed record JmesPathProblem(JmesPathSeverity Severity, int Offset, int Length, string Message);
