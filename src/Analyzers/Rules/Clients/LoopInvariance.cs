using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Clients;

/// <summary>Whether an expression yields the same value in each iteration of a loop. What might differ, such as the result of a call, counts as different.</summary>
internal static class LoopInvariance
{
    public static bool IsInvariant(IObjectCreationOperation creation, IOperation loop, SourceBodies bodies) =>
        creation.Descendants().All(part => IsSame(part, loop, bodies));

    private static bool IsSame(IOperation part, IOperation loop, SourceBodies bodies) => part switch
    {
        { ConstantValue.HasValue: true } => true,
        ILocalReferenceOperation local => IsDeclaredOutside(local.Local, loop) && bodies.UsesOf(local) is { HasOtherWrites: false } uses
            && !uses.AssignedValues.Any(value => loop.Syntax.Span.Contains(value.Syntax.Span)),
        IParameterReferenceOperation parameter => IsDeclaredOutside(parameter.Parameter, loop) && !IsAssigned(parameter.Parameter, loop),
        IFieldReferenceOperation field => field.Field.IsReadOnly || field.Field.IsConst,
        IPropertyReferenceOperation property => IsTarget(property) || IsFixed(property.Property),
        IConversionOperation conversion => conversion.OperatorMethod is null,
        ISimpleAssignmentOperation or IMemberInitializerOperation or IObjectOrCollectionInitializerOperation => true,
        IObjectCreationOperation made => IsPlain(made.Type),
        IArgumentOperation or IInstanceReferenceOperation or IDefaultValueOperation => true,
        ICoalesceOperation or IConditionalOperation or IBinaryOperation { OperatorMethod: null } => true,
        _ => false,
    };

    private static bool IsDeclaredOutside(ISymbol symbol, IOperation loop) =>
        symbol.DeclaringSyntaxReferences.All(reference => !loop.Syntax.Span.Contains(reference.Span));

    private static bool IsAssigned(IParameterSymbol parameter, IOperation loop) => loop.DescendantsAndSelf().Any(operation =>
        operation is IParameterReferenceOperation reference
        && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter)
        && (reference.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == reference,
            IArgumentOperation argument => argument.Parameter?.RefKind is not (RefKind.None or RefKind.In),
            IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
            _ => false,
        }));

    // In an object initializer the property is set, not read.
    private static bool IsTarget(IPropertyReferenceOperation property) =>
        (property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property) || property.Parent is IMemberInitializerOperation;

    // A property without a setter may compute something else each time; one that only initializers set keeps what it has.
    private static bool IsFixed(IPropertySymbol property) =>
        !property.IsIndexer && !SymbolFacts.IsOverridable(property) && (property.SetMethod?.IsInitOnly ?? HasBackingField(property));

    private static bool HasBackingField(IPropertySymbol property) =>
        property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>Whether two objects of a type that are created in the same way are interchangeable.</summary>
    private static bool IsPlain(ITypeSymbol? type) => type is not null
        && (type.IsValueType || TypeFacts.Is(type, "System", "Uri") || RuntimeTypes.IsPublic(type));
}
