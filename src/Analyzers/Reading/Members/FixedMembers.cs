using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>Values of fields and properties that keep what their initializer gives them.</summary>
internal static class FixedMembers
{
    /// <summary>The initializer's value, if no constructor replaces it and nobody changes what it holds.</summary>
    public static AbstractValue Read(ISymbol member, ITypeSymbol type, IOperation reference, IValueReader reader)
    {
        if (Initializer(member) is not { } syntax || reader.Bodies.Members.IsAssignedInType(member))
        {
            return AnyValue.Anything;
        }

        IOperation? initializer = reader.Bodies.Find(syntax, reference);
        AbstractValue value = reader.Read((initializer as ISymbolInitializerOperation)?.Value);
        return Mutations.Weaken(value, type, () => reader.Bodies.Members.IsOnlyRead(member, reference));
    }

    private static EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length != 1 ? null : member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
