using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        Location location = (origin is not null && IsInBody(origin) ? origin : use).GetLocation();
        IEnumerable<Location>? elsewhere = origin is not null && !IsInBody(origin) ? ImmutableArray.Create(origin.GetLocation()) : null;
        Diagnostic diagnostic = Diagnostic.Create(violation.Descriptor, location, elsewhere, violation.Arguments);
        if (_reported.Add((diagnostic.Id, location, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    public bool IsInBody(SyntaxNode node) =>
        context.OperationBlocks.Any(block => block.Syntax.SyntaxTree == node.SyntaxTree && block.Syntax.Span.Contains(node.Span));
}
