using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Analyzers.Reporting;

namespace Smithwright.Analyzers.Checking;

/// <summary>
/// Reports what is wrong in one body, each problem once: a variable may be used twice. A value that was written outside the body is reported
/// where the body uses it, because an editor that analyzes one body alone would lose anything else.
/// </summary>
internal sealed class CodeBlockReport(SyntaxNode body)
{
    private readonly HashSet<(string Id, Location Location, string Message)> _reported = new();

    /// <param name="context">Receives the diagnostics.</param>
    /// <param name="violations">What is wrong.</param>
    /// <param name="use">The expression that uses the value here.</param>
    /// <param name="part">The only part of the body to report in, if other parts are not at fault.</param>
    public void Add(OperationAnalysisContext context, IEnumerable<RuleViolation> violations, Location use, SyntaxNode? part = null)
    {
        foreach (RuleViolation violation in violations)
        {
            Add(context, violation, use, part);
        }
    }

    private void Add(OperationAnalysisContext context, RuleViolation violation, Location use, SyntaxNode? part)
    {
        SyntaxNode? origin = violation.DecidingValues
            .Select(value => value.Origin as SyntaxNode)
            .FirstOrDefault(origin => IsInBody(origin) && part?.Span.Contains(origin!.Span) != false);
        IEnumerable<Location> elsewhere = origin is not null
            ? Enumerable.Empty<Location>()
            : violation.DecidingValues.Select(value => (value.Origin as SyntaxNode)?.GetLocation()).OfType<Location>();
        Location location = origin is null ? use : WithSuppression(origin).GetLocation();
        // The fix is for the expression of the first deciding value, not for one that merely brings the value here.
        ImmutableDictionary<string, string?> fix = ReferenceEquals(origin, violation.DecidingValues.FirstOrDefault()?.Origin) && origin is not null
            ? violation.Fix : FixProperties.None;
        if (violation.Declaration is { } declaration)
        {
            fix = fix.Add(FixProperties.Declaration, declaration.Attribute);
            elsewhere = elsewhere.Append(declaration.Parameter);
        }

        Diagnostic diagnostic = violation.Way is { } way
            ? Reports.Create(Descriptors.WithWay(violation.Descriptor, violation.Arguments.Length), location, elsewhere, fix, [.. violation.Arguments, way])
            : Reports.Create(violation.Descriptor, location, elsewhere, fix, violation.Arguments);
        if (_reported.Add((diagnostic.Id, location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>The expression with the <c>!</c> after it, for which there is no operation.</summary>
    private static SyntaxNode WithSuppression(SyntaxNode expression)
    {
        SyntaxNode outer = expression;
        while (outer.Parent is ParenthesizedExpressionSyntax)
        {
            outer = outer.Parent;
        }

        return outer.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? outer.Parent! : expression;
    }

    private bool IsInBody(SyntaxNode? node) => node is not null && body.SyntaxTree == node.SyntaxTree && body.Span.Contains(node.Span);
}
