using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>Removes an item that equals an earlier one, or an entry whose key was added before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveDuplicatesFix))]
public sealed class RemoveDuplicatesFix : DiagnosticFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(UniqueItemsRule.Rule.Id);

    private protected override string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        Find(diagnostic, root) is null ? null : "Remove the duplicate";

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        Dictionary<SyntaxNode, ISet<int>> duplicates = diagnostics
            .Select(diagnostic => Find(diagnostic, root))
            .OfType<(WrittenItems Items, int Index)>()
            .GroupBy(found => found.Items.List, found => found.Index)
            .ToDictionary(group => group.Key, group => (ISet<int>)new HashSet<int>(group));
        return document.WithSyntaxRoot(root.ReplaceNodes(duplicates.Keys, (list, current) => WrittenItems.Without(current, duplicates[list])));
    }

    private static (WrittenItems Items, int Index)? Find(Diagnostic diagnostic, SyntaxNode root) =>
        WrittenItems.Around(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
}
