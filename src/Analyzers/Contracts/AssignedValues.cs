using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Smithwright.Analyzers.Contracts;

/// <summary>
/// Where code gives values to constrained properties and parameters: by assignment, in initializers, through the constructor of a union's variant, and in
/// calls
/// of methods whose author declared constraints.
/// </summary>
internal static class AssignedValues
{
    public static IEnumerable<(ValueContract Contract, IOperation Value, SyntaxNode Expression)> Of(IOperation operation, ClientContracts contracts) =>
        operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property } } assignment =>
                OfAssignment(assignment, property, contracts),
            IObjectCreationOperation { Arguments.IsEmpty: false } creation when contracts.Shape(creation.Type) is { } shape =>
                OfVariant(creation.Arguments, shape),
            IObjectCreationOperation creation => OfArguments(creation.Arguments, contracts),
            IInvocationOperation call => OfArguments(call.Arguments, contracts),
            _ => [],
        };

    /// <summary>The property that a record's parameter initializes. A compiled record struct, such as an enum, does not reveal that it was a
    /// record.</summary>
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

    private static IEnumerable<(ValueContract, IOperation, SyntaxNode)> OfAssignment(ISimpleAssignmentOperation assignment, IPropertySymbol property,
        ClientContracts contracts)
    {
        bool isShape = contracts.Shape(property.ContainingType) is not null;
        if (isShape || contracts.IsDeclared(property))
        {
            yield return (contracts.Property(property).Value(isShape), assignment.Value, assignment.Syntax is AssignmentExpressionSyntax syntax
                ? syntax.Right : assignment.Value.Syntax);
        }
    }

    private static IEnumerable<(ValueContract, IOperation, SyntaxNode)> OfVariant(ImmutableArray<IArgumentOperation> arguments, ShapeContract shape)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (ParameterProperty(argument.Parameter, shape) is { } property)
            {
                yield return (property.Value(isShape: true), argument.Value, argument.Value.Syntax);
            }
        }
    }

    private static IEnumerable<(ValueContract, IOperation, SyntaxNode)> OfArguments(ImmutableArray<IArgumentOperation> arguments, ClientContracts contracts)
    {
        if (!contracts.MayDeclare(arguments.FirstOrDefault()?.Parameter))
        {
            yield break;
        }

        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter
                && ConstraintsOf(parameter, contracts) is { IsEmpty: false } constraints)
            {
                yield return (new ValueContract(parameter.Name, parameter.Type, constraints, IsRequired: false, contracts.IsSensitive(parameter)),
                    argument.Value, argument.Value.Syntax);
            }
        }
    }

    /// <summary>What is said of a parameter, or of the property of a record that it becomes.</summary>
    private static ImmutableArray<Constraint> ConstraintsOf(IParameterSymbol parameter, ClientContracts contracts) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
            && record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type)
            && contracts.IsDeclared(property)
            ? contracts.Property(property).Constraints
            : contracts.Parameter(parameter.OriginalDefinition);
}
