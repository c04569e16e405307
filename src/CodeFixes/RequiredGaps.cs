using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Smithwright.Analyzers.Contracts;

namespace Smithwright.CodeFixes;

/// <summary>What is missing from the objects that diagnostics point at.</summary>
/// <param name="Missing">Object creations and the required members that they do not set.</param>
/// <param name="Nulls">Values of required members that are null.</param>
internal sealed record RequiredGaps(
    ImmutableArray<(BaseObjectCreationExpressionSyntax Creation, ImmutableArray<ISymbol> Members)> Missing,
    ImmutableArray<(ExpressionSyntax Value, ITypeSymbol Type)> Nulls)
{
    /// <summary>The compiler's error for a required member that is not set.</summary>
    public const string MemberNotSet = "CS9035";

    private static RequiredGaps Nothing { get; } = new(
        ImmutableArray<(BaseObjectCreationExpressionSyntax, ImmutableArray<ISymbol>)>.Empty,
        ImmutableArray<(ExpressionSyntax, ITypeSymbol)>.Empty);

    public bool IsEmpty => Missing.IsEmpty && Nulls.IsEmpty;

    public static RequiredGaps Find(ImmutableArray<Diagnostic> diagnostics, SyntaxNode root, SemanticModel model)
    {
        if (AnnotationTypes.Find(model.Compilation) is not { } types)
        {
            return Nothing;
        }

        SyntaxNode[] places = diagnostics
            .Where(diagnostic => diagnostic.Id == MemberNotSet)
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
            .ToArray();
        AssignmentExpressionSyntax[] nulls = diagnostics
            .Where(diagnostic => diagnostic.Id != MemberNotSet)
            .Select(diagnostic => AssignmentOf(root.FindNode(diagnostic.Location.SourceSpan)))
            .OfType<AssignmentExpressionSyntax>()
            .Distinct()
            .ToArray();

        ClientContracts contracts = new(types);
        IEnumerable<BaseObjectCreationExpressionSyntax> creations = places
            .Select(place => place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>())
            .Concat(nulls.Select(assignment => assignment.Parent?.Parent as BaseObjectCreationExpressionSyntax))
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Distinct();
        return new RequiredGaps(
            creations
                .Select(creation => (Creation: creation, Members: MissingMembers(creation, model, contracts)))
                .Where(gap => !gap.Members.IsEmpty)
                .ToImmutableArray(),
            nulls
                .Select(assignment => (Value: assignment.Right, Type: model.GetTypeInfo(assignment.Left).Type!))
                .Where(gap => Placeholders.Exists(gap.Type))
                .ToImmutableArray());
    }

    private static AssignmentExpressionSyntax? AssignmentOf(SyntaxNode value) =>
        value.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Right.Span == value.Span);

    private static ImmutableArray<ISymbol> MissingMembers(BaseObjectCreationExpressionSyntax creation, SemanticModel model, ClientContracts contracts)
    {
        if (contracts.Shape(model.GetTypeInfo(creation).Type) is not { } shape)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        HashSet<string> given = new(
            creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left.ToString()) ?? [],
            StringComparer.Ordinal);
        return Placeholders.RequiredMembers(shape.Type).Where(member => !given.Contains(member.Name)).ToImmutableArray();
    }
}
