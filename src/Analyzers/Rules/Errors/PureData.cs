using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Errors;

/// <summary>Recognizes data, as opposed to what runs code when it is used: delegates, tasks, and lazy sequences.</summary>
internal static class PureData
{
    /// <summary>Whether a type is generated, or one of the runtime's.</summary>
    public static bool IsOurs(ITypeSymbol? type) => type is not null
        && (RuntimeTypes.IsPublic(type) || RuntimeTypes.HasShape(type) || RuntimeTypes.HasShape(type.ContainingType));

    public static bool IsData(IOperation value) => WithoutConversions(value) switch
    {
        IArrayCreationOperation { Initializer: { } items } => items.ElementValues.All(IsData),
        IPropertyReferenceOperation { Property.ContainingType: { } owner } when RuntimeTypes.HasShape(owner) => true,
        { } bare => IsData(bare.Type),
    };

    private static bool IsData(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum } => true,
        IArrayTypeSymbol array => IsData(array.ElementType),
        INamedTypeSymbol { Name: "List" or "Dictionary" or "HashSet" or "IReadOnlyList" or "IReadOnlyDictionary" } collection
            when TypeFacts.IsIn(collection, "System.Collections.Generic") => collection.TypeArguments.All(IsData),
        INamedTypeSymbol { IsValueType: true } value when TypeFacts.IsFrameworkType(value) => !IsAwaitable(value) && value.TypeArguments.All(IsData),
        _ => IsOurs(type),
    };

    private static bool IsAwaitable(ITypeSymbol type) =>
        TypeFacts.IsIn(type, "System.Threading.Tasks") || TypeFacts.IsIn(type, "System.Runtime.CompilerServices");

    private static IOperation WithoutConversions(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? WithoutConversions(conversion.Operand) : operation;
}
