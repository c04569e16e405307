using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Smithwright.Analyzers.Rules;

namespace Smithwright.Analyzers.Reporting;

/// <summary>
/// Reports what is wrong in one body, each thing once: a variable may be used twice. A value that was written outside of the body is reported
/// where the body uses it, because an editor that analyzes one body alone would lose anything else.
/// </summary>
internal sealed class BlockReport(OperationBlockAnalysisContext context)
{
    private readonly HashSet<(string Id, Location Location, string Message)> _reported = new();

    /// <param name="violation">What is wrong.</param>
    /// <param name="use">The expression that brings the value here.</param>
    public void Add(Violation violation, SyntaxNode use)
    {
        SyntaxNode? origin = violation.Culprit.Origin as SyntaxNode;
        Location location = WithSuppression(origin is not null && IsInBody(origin) ? origin : use).GetLocation();
        IEnumerable<Location>? elsewhere = origin is not null && !IsInBody(origin) ? ImmutableArray.Create(origin.GetLocation()) : null;
        Diagnostic diagnostic = Diagnostic.Create(violation.Descriptor, location, elsewhere, violation.Arguments);
        if (_reported.Add((diagnostic.Id, location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>The expression with the <c>!</c> behind it, which no operation tells of.</summary>
    private static SyntaxNode WithSuppression(SyntaxNode expression)
    {
        SyntaxNode outer = expression;
        while (outer.Parent is ParenthesizedExpressionSyntax)
        {
            outer = outer.Parent;
        }

        return outer.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? outer.Parent! : expression;
    }

    private bool IsInBody(SyntaxNode node) =>
        context.OperationBlocks.Any(block => block.Syntax.SyntaxTree == node.SyntaxTree && block.Syntax.Span.Contains(node.Span));
}
