using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>Moves the declaration of a client before the loop that constructs it in each iteration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HoistClientFix))]
public sealed class HoistClientFix : DiagnosticFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ClientInLoopAnalyzer.Rule.Id);

    private protected override string? Title(Diagnostic diagnostic, SyntaxNode root, SemanticModel model) =>
        HoistedClient.Find(diagnostic, root, model) is null ? null : "Construct the client before the loop";

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        HoistedClient[] clients = diagnostics.Select(diagnostic => HoistedClient.Find(diagnostic, root, model)).OfType<HoistedClient>().ToArray();
        SyntaxNode changed = root.TrackNodes(clients.SelectMany(client => new SyntaxNode[] { client.Declaration, client.Loop }));
        foreach (HoistedClient client in clients)
        {
            changed = Remove(changed, client);
            changed = Insert(changed, client);
        }

        return document.WithSyntaxRoot(changed);
    }

    private static SyntaxNode Remove(SyntaxNode root, HoistedClient client)
    {
        StatementSyntax declaration = root.GetCurrentNode(client.Declaration)!;
        BlockSyntax body = (BlockSyntax)declaration.Parent!;
        int index = body.Statements.IndexOf(declaration);
        BlockSyntax rest = body.WithStatements(body.Statements.RemoveAt(index));
        if (index == 0 && rest.Statements.Count > 0)
        {
            // A blank line after the declaration would now begin the loop.
            StatementSyntax first = rest.Statements[0];
            rest = rest.ReplaceNode(first, first.WithLeadingTrivia(first.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
        }

        return root.ReplaceNode(body, rest);
    }

    private static SyntaxNode Insert(SyntaxNode root, HoistedClient client)
    {
        StatementSyntax loop = root.GetCurrentNode(client.Loop)!;
        StatementSyntax declaration = client.Declaration.WithAdditionalAnnotations(Formatter.Annotation);
        return loop.Parent is GlobalStatementSyntax
            ? root.InsertNodesBefore(loop.Parent, new[] { SyntaxFactory.GlobalStatement(declaration) })
            : root.InsertNodesBefore(loop, new[] { declaration });
    }
}
