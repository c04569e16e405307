using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>Cuts a list or map to its maximum, where all of its items are written in one place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TrimListFix))]
public sealed class TrimListFix : DiagnosticFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TooManyItemsRule.Rule.Id);

    private protected override string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        Find(diagnostic, root) is { } found ? $"Cut to the maximum of {found.Max.ToString(CultureInfo.InvariantCulture)}" : null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        Dictionary<SyntaxNode, ISet<int>> cuts = new();
        foreach ((WrittenItems items, int max) in diagnostics.Select(diagnostic => Find(diagnostic, root)).OfType<(WrittenItems, int)>())
        {
            cuts[items.List] = new HashSet<int>(Enumerable.Range(max, items.Items.Count - max));
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(cuts.Keys, (list, current) => WrittenItems.Without(current, cuts[list])));
    }

    private static (WrittenItems Items, int Max)? Find(Diagnostic diagnostic, SyntaxNode root) =>
        diagnostic.Properties.TryGetValue(FixProperties.MaxCount, out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int max)
        && WrittenItems.Of(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is { } items
        && items.Items.Count > max
            ? (items, max)
            : null;
}
