using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>
/// Puts the limit in as the size of batches. A loop may name the size several times, to take a slice and to step over it: all numbers that are the same
/// become the
/// limit. Where the size is a constant or a variable, that gets another value.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BatchSizeFix))]
public sealed class BatchSizeFix : DiagnosticFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(BatchSizeRule.Rule.Id);

    private protected override string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        Limit(diagnostic) is { } limit && Sizes(diagnostic, root, model).Any() ? $"Use batches of {limit.ToString(CultureInfo.InvariantCulture)}" : null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        Dictionary<LiteralExpressionSyntax, int> limits = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            foreach (LiteralExpressionSyntax size in Sizes(diagnostic, root, model))
            {
                // A constant may be the size of several kinds of batches.
                int limit = Limit(diagnostic)!.Value;
                limits[size] = limits.TryGetValue(size, out int other) ? Math.Min(limit, other) : limit;
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(limits.Keys, (literal, _) => Number(limits[literal]).WithTriviaFrom(literal)));
    }

    private static int? Limit(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixProperties.MaxCount, out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) ? limit : null;

    /// <summary>The numbers to change.</summary>
    private static IEnumerable<LiteralExpressionSyntax> Sizes(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        SyntaxNode size = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (size is LiteralExpressionSyntax literal)
        {
            bool isChunk = literal.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Chunk" } } };
            SyntaxNode? loop = isChunk ? null
                : literal.Ancestors().FirstOrDefault(outer =>
                outer is StatementSyntax and (ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForEachStatementSyntax));
            return loop is null ? [literal] : Same(loop, literal.Token.Value);
        }

        return model.GetSymbolInfo(size).Symbol?.DeclaringSyntaxReferences is [{ } declaration] && declaration.SyntaxTree == root.SyntaxTree
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax value }
            ? [value]
            : [];
    }

    private static IEnumerable<LiteralExpressionSyntax> Same(SyntaxNode loop, object? value) => loop.DescendantNodes()
        .OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) && Equals(literal.Token.Value, value));

    private static LiteralExpressionSyntax Number(int number) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(number));
}
