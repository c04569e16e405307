using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Smithwright.CodeFixes;

/// <summary>A client that can be declared outside of a loop.</summary>
/// <param name="Declaration">Its declaration, a statement of the body of a loop.</param>
/// <param name="Loop">The outermost loop that it may precede.</param>
internal sealed record HoistedClient(LocalDeclarationStatementSyntax Declaration, StatementSyntax Loop)
{
    public static HoistedClient? Find(Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        BaseObjectCreationExpressionSyntax? creation = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        if (creation?.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } } variable }
            || variable.Parent!.Parent is not LocalDeclarationStatementSyntax { Parent: BlockSyntax body } declaration
            || LoopOf(body) is not { } loop)
        {
            return null;
        }

        while (loop.Parent is BlockSyntax outer && LoopOf(outer) is { } next && IsIndependent(creation, next, model))
        {
            loop = next;
        }

        SyntaxNode? scope = loop.Parent is GlobalStatementSyntax ? loop.Parent.Parent : loop.Parent as BlockSyntax;
        return scope is null || Occurs(variable.Identifier.ValueText, scope, loop) ? null : new HoistedClient(declaration, loop);
    }

    private static StatementSyntax? LoopOf(BlockSyntax body) =>
        body.Parent is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax ? (StatementSyntax)body.Parent : null;

    /// <summary>Whether nothing that an expression reads is declared or changed in a loop.</summary>
    private static bool IsIndependent(ExpressionSyntax expression, StatementSyntax loop, SemanticModel model)
    {
        DataFlowAnalysis? reads = model.AnalyzeDataFlow(expression);
        DataFlowAnalysis? writes = model.AnalyzeDataFlow(loop);
        return reads is { Succeeded: true } && writes is { Succeeded: true }
            && !reads.ReadInside.Any(variable => writes.WrittenInside.Contains(variable, SymbolEqualityComparer.Default));
    }

    /// <summary>Whether a name occurs beside the loop, where it would come to mean the client.</summary>
    private static bool Occurs(string name, SyntaxNode scope, SyntaxNode loop) => scope
        .DescendantTokens(node => node != loop)
        .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && !IsMemberName(token));

    private static bool IsMemberName(SyntaxToken token) => token.Parent?.Parent is MemberAccessExpressionSyntax access && access.Name == token.Parent;
}
