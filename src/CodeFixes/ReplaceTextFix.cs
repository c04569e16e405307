using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>Replaces a misspelled literal with the text that was probably meant: a known value of an enum, a legal value, or a key that a condition names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTextFix))]
public sealed class ReplaceTextFix : DiagnosticFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        KnownValueRule.Rule.Id, ConditionRule.Rule.Id, LegalValueRule.Rule.Id);

    private protected override string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        Find(diagnostic, root) is ({ }, { } replacement) ? $"Change to {SymbolDisplay.FormatLiteral(replacement, quote: true)}" : null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        Dictionary<SyntaxNode, string> replacements = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (Find(diagnostic, root) is ({ } literal, { } replacement))
            {
                replacements[literal] = replacement;
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(replacements.Keys, (literal, _) => Literal(replacements[literal]).WithTriviaFrom(literal)));
    }

    private static (LiteralExpressionSyntax? Literal, string? Replacement) Find(Diagnostic diagnostic, SyntaxNode root) => (
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal : null,
        diagnostic.Properties.TryGetValue(FixProperties.Replacement, out string? replacement) ? replacement : null);

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
