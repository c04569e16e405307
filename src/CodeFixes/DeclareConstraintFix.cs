using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Smithwright.Analyzers.Reporting;
using Smithwright.Analyzers.Rules;

namespace Smithwright.CodeFixes;

/// <summary>Declares the constraint of a member on the parameter that reaches it, so that every caller sees it, also those of other projects.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareConstraintFix))]
public sealed class DeclareConstraintFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        TooManyItemsRule.Rule.Id, TooFewItemsRule.Rule.Id, LengthRule.Rule.Id, PatternRule.Rule.Id, RangeRule.Rule.Id, UniqueItemsRule.Rule.Id,
            KnownValueRule.Rule.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.Declaration, out string? attribute)
                && attribute is not null
                && diagnostic.AdditionalLocations is { Count: > 0 } locations
                && locations[locations.Count - 1] is { SourceTree: { } tree } location
                && context.Document.Project.Solution.GetDocument(tree) is { } document)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Declare the constraint on the parameter", cancellation => DeclareAsync(document, location, attribute, cancellation),
                        nameof(DeclareConstraintFix)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> DeclareAsync(Document document, Location location, string attribute, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        if (root.FindNode(location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter)
        {
            return document.Project.Solution;
        }

        AttributeListSyntax list = SyntaxFactory.ParseCompilationUnit($"[assembly: {attribute}]").AttributeLists[0].WithTarget(null).WithTrailingTrivia(SyntaxFactory.Space);
        AttributeListSyntax declared = list.ReplaceNodes(
            list.Attributes.Select(each => each.Name), (name, _) => name.WithLeadingTrivia().WithAdditionalAnnotations(Simplifier.Annotation));
        ParameterSyntax changed = parameter.WithoutLeadingTrivia().AddAttributeLists(declared).WithLeadingTrivia(parameter.GetLeadingTrivia());
        return document.WithSyntaxRoot(root.ReplaceNode(parameter, changed)).Project.Solution;
    }
}
