using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
public sealed class FillRequiredMembersFix : DiagnosticFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RequiredGaps.MemberNotSet, RequiredMemberRule.Rule.Id);

    private protected override string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        RequiredGaps.Find(ImmutableArray.Create(diagnostic), root, model).IsEmpty ? null : "Fill in required members";

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        RequiredGaps gaps = RequiredGaps.Find(diagnostics, editor.OriginalRoot, editor.SemanticModel);
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
