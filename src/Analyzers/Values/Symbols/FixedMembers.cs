using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>Values of fields and properties that keep what their initializer gives them.</summary>
internal static class FixedMembers
{
    /// <summary>The initializer's value, if no constructor replaces it and nobody changes what it holds.</summary>
    public static AbstractValue Read(ISymbol member, ITypeSymbol type, IOperation reference, ValueReader reader)
    {
        if (Initializer(member) is not { } syntax || IsAssignedInType(member))
        {
            return UnknownValue.Anything;
        }

        IOperation? initializer = reader.Bodies.Find(syntax, reference);
        AbstractValue value = reader.Read((initializer as ISymbolInitializerOperation)?.Value);
        return Mutations.Weaken(value, type, () => IsOnlyRead(member, reference, reader));
    }

    private static EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length != 1 ? null : member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

    /// <summary>Whether a constructor or an <c>init</c> accessor, the only places that may assign it, mentions the member.</summary>
    private static bool IsAssignedInType(ISymbol member) =>
        Declarations(member)
            .SelectMany(type => type.DescendantNodes())
            .Where(node => node is ConstructorDeclarationSyntax || node.IsKind(SyntaxKind.InitAccessorDeclaration))
            .Any(node => Mentions(node, member.Name).Any());

    /// <summary>Whether all uses of a member only read it; of a member that other types see, nobody knows.</summary>
    private static bool IsOnlyRead(ISymbol member, IOperation reference, ValueReader reader) =>
        member.DeclaredAccessibility == Accessibility.Private
        && Declarations(member)
            .SelectMany(type => Mentions(type, member.Name))
            .All(name => reader.Bodies.Find(WithReceiver(name), reference) is { } use && (IsOther(use, member) || Mutations.IsRead(use)));

    private static bool IsOther(IOperation use, ISymbol member) =>
        use is IMemberReferenceOperation found && !SymbolEqualityComparer.Default.Equals(found.Member, member);

    private static IEnumerable<SyntaxNode> Declarations(ISymbol member) =>
        member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax());

    private static IEnumerable<IdentifierNameSyntax> Mentions(SyntaxNode node, string name) =>
        node.DescendantNodes().OfType<IdentifierNameSyntax>().Where(identifier => identifier.Identifier.ValueText == name);

    private static SyntaxNode WithReceiver(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}
