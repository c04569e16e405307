using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Smithwright.CodeFixes;

/// <summary>A fix that handles any number of diagnostics of a document in one change, so that "fix all" needs nothing of its own.</summary>
public abstract class DiagnosticFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        // One change may fix several diagnostics of an expression, such as one for each required member that is missing.
        foreach (IGrouping<string?, Diagnostic> change in context.Diagnostics.GroupBy(diagnostic => Title(diagnostic, root, model)))
        {
            if (change.Key is { } title)
            {
                ImmutableArray<Diagnostic> diagnostics = change.ToImmutableArray();
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document, diagnostics, cancellation), GetType().Name),
                    diagnostics);
            }
        }
    }

    /// <summary>What the fix would do about a diagnostic, or <see langword="null"/> if it would change nothing.</summary>
    private protected abstract string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model);

    /// <summary>The document with everything fixed that can be.</summary>
    private protected abstract Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation);
}
