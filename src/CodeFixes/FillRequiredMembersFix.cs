using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>
/// Gives every required member of a generated record a value to start from: those that an object initializer leaves out (CS9035) and those
/// that it sets to null (SMW1001).
/// </summary>
// Without [Shared]: it would need System.Composition, which not every host supplies, and fixes work as well without it.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FillRequiredMembersFix))]
public sealed class FillRequiredMembersFix : CodeFixProvider
{
    private const string Title = "Fill in required members";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequiredGaps.MemberNotSet, RequiredMemberRule.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) => await FillAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        RequiredGaps gaps = await RequiredGaps.FindAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false);
        if (!gaps.IsEmpty)
        {
            ImmutableArray<Diagnostic> diagnostics = context.Diagnostics;
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellation => FillAsync(context.Document, diagnostics, cancellation), nameof(FillRequiredMembersFix)),
                diagnostics);
        }
    }

    private static async Task<Document> FillAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        RequiredGaps gaps = await RequiredGaps.FindAsync(document, diagnostics, cancellation).ConfigureAwait(false);
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        string newLine = NewLines.Of(await document.GetTextAsync(cancellation).ConfigureAwait(false));
        foreach ((ExpressionSyntax value, ITypeSymbol type) in gaps.Nulls)
        {
            Placeholders placeholders = new(editor.SemanticModel.Compilation, editor.Generator, ObjectInitializers.Separation(value, newLine));
            editor.ReplaceNode(value, placeholders.Of(type).WithTriviaFrom(value));
        }

        foreach ((BaseObjectCreationExpressionSyntax creation, ImmutableArray<ISymbol> members) in gaps.Missing)
        {
            SyntaxTrivia? separation = ObjectInitializers.Separation(creation, newLine);
            Placeholders placeholders = new(editor.SemanticModel.Compilation, editor.Generator, separation);
            ImmutableArray<ExpressionSyntax> assignments = members.Select(placeholders.Assign).ToImmutableArray();
            editor.ReplaceNode(creation, (current, _) => ObjectInitializers.Add((BaseObjectCreationExpressionSyntax)current, assignments, separation));
        }

        return editor.GetChangedDocument();
    }
}
