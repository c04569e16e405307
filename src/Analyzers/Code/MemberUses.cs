using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Code;

/// <summary>
/// What the types of a compilation do with their own fields and properties. A type is searched once for a member, not for each expression that
/// reads it: a table of constants may be read on every other line of a long file.
/// </summary>
internal sealed class MemberUses(SourceBodies bodies)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _assigned = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _onlyRead = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a constructor or an <c>init</c> accessor, the only places that may assign it, mentions the member.</summary>
    public bool IsAssignedInType(ISymbol member) => _assigned.GetOrAdd(member, FindAssignment);

    /// <summary>Whether all uses of a member only read it; of a member that other types see, nobody knows.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reference">A use of it, from which its type is found.</param>
    public bool IsOnlyRead(ISymbol member, IOperation reference) =>
        member.DeclaredAccessibility == Accessibility.Private && _onlyRead.GetOrAdd(member, _ => AreReads(member, reference));

    /// <summary>What a field or property is initialized with, if no constructor replaces it.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reference">A use of it, from which its type is found.</param>
    public IOperation? Initializer(ISymbol member, IOperation reference)
    {
        EqualsValueClauseSyntax? initializer = member.DeclaringSyntaxReferences.Length != 1 ? null : member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return initializer is null || IsAssignedInType(member) ? null : (bodies.Find(initializer, reference) as ISymbolInitializerOperation)?.Value;
    }

    /// <summary>Whether a type with a primary constructor assigns to a parameter of it, anywhere.</summary>
    public bool IsParameterAssigned(IParameterSymbol parameter) => _assigned.GetOrAdd(parameter, symbol => Declarations(symbol.ContainingSymbol)
        .SelectMany(type => Mentions(type, symbol.Name))
        .Any(name => name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            ArgumentSyntax argument => !argument.RefOrOutKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            _ => false,
        }));

    private static bool FindAssignment(ISymbol member) => Declarations(member)
        .SelectMany(type => type.DescendantNodes())
        .Where(node => node is ConstructorDeclarationSyntax || node.IsKind(SyntaxKind.InitAccessorDeclaration))
        .Any(node => Mentions(node, member.Name).Any());

    private bool AreReads(ISymbol member, IOperation reference) => Declarations(member)
        .SelectMany(type => Mentions(type, member.Name))
        .All(name => bodies.Find(WithReceiver(name), reference) is { } use && (IsOther(use, member) || bodies.Parameters.IsRead(use)));

    private static bool IsOther(IOperation use, ISymbol member) =>
        use is IMemberReferenceOperation found && !SymbolEqualityComparer.Default.Equals(found.Member, member);

    private static IEnumerable<SyntaxNode> Declarations(ISymbol member) =>
        member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax());

    private static IEnumerable<IdentifierNameSyntax> Mentions(SyntaxNode node, string name) =>
        node.DescendantNodes().OfType<IdentifierNameSyntax>().Where(identifier => identifier.Identifier.ValueText == name);

    private static SyntaxNode WithReceiver(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}
