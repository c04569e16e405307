using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Contracts;

/// <summary>Where code assigns values to generated properties: by assignment, in initializers, and through the constructor of a union's variant.</summary>
internal static class AssignedValues
{
    public static IEnumerable<(IPropertySymbol Property, IOperation Value, SyntaxNode Expression)> Of(IOperation operation, ClientContracts contracts) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property } } assignment
            when contracts.Shape(property.ContainingType) is not null =>
            new[] { (property, assignment.Value, assignment.Syntax is AssignmentExpressionSyntax syntax ? syntax.Right : assignment.Value.Syntax) },
        IObjectCreationOperation { Arguments.IsEmpty: false } creation when contracts.Shape(creation.Type) is { } shape =>
            OfArguments(creation.Arguments, shape),
        _ => Enumerable.Empty<(IPropertySymbol, IOperation, SyntaxNode)>(),
    };

    /// <summary>The property that a record's parameter initializes. A compiled record struct, such as an enum, does not reveal that it was a record.</summary>
    public static PropertyContract? ParameterProperty(IParameterSymbol? parameter, ShapeContract shape) =>
        parameter is null || shape.Type is { IsRecord: false, IsValueType: false }
            ? null
            : shape.Properties.FirstOrDefault(property => property.Property.Name == parameter.Name
                && SymbolEqualityComparer.Default.Equals(property.Property.Type, parameter.Type));

    /// <summary>Where to report an object that is wrong as a whole: at the type after <c>new</c>, or at the keyword if no type is written.</summary>
    public static Location Keyword(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax target => target.NewKeyword.GetLocation(),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        _ => creation.GetLocation(),
    };

    private static IEnumerable<(IPropertySymbol Property, IOperation Value, SyntaxNode Expression)> OfArguments(
        ImmutableArray<IArgumentOperation> arguments, ShapeContract shape)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (ParameterProperty(argument.Parameter, shape) is { } property)
            {
                yield return (property.Property, argument.Value, argument.Value.Syntax);
            }
        }
    }
}
