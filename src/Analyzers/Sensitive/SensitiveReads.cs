using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Values;

namespace Smithwright.Analyzers.Sensitive;

/// <summary>
/// Expressions that are a sensitive member, directly or through a variable that was assigned once. What is computed from it, such as its
/// length, is not: nobody knows what that tells.
/// </summary>
internal sealed class SensitiveReads(AnnotationTypes types, ClientContracts contracts, SourceBodies bodies)
{
    /// <summary>The sensitive property that a value shows when it becomes text, or <see langword="null"/>.</summary>
    public IPropertySymbol? Find(IOperation value, bool showsItems)
    {
        (IPropertySymbol Property, ImmutableArray<string> Steps)? read = Read(value, followsLocals: true);
        return read is { } found && Parts(found.Property).Any(part => IsShown(part, found.Steps, value, showsItems)) ? found.Property : null;
    }

    /// <summary>Whether a value is read from a property that is sensitive, or has parts that are.</summary>
    public bool IsSensitive(IOperation value) => Read(value, followsLocals: true) is { } read && Parts(read.Property).Any();

    /// <summary>The property of a generated type that a value is read from, and the steps from there to the value.</summary>
    private (IPropertySymbol Property, ImmutableArray<string> Steps)? Read(IOperation value, bool followsLocals)
    {
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Read(conversion.Operand, followsLocals);
            case ICoalesceOperation coalesce:
                return Read(coalesce.Value, followsLocals);
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull, followsLocals);
            case ILocalReferenceOperation local when followsLocals && MayHoldMember(local.Local):
                LocalUses uses = bodies.UsesOf(local);
                return uses is { HasOtherWrites: false, AssignedValues: [{ } only] } ? Read(only, followsLocals: false) : null;
            case IArrayElementReferenceOperation element:
                return Step(Read(element.ArrayReference, followsLocals), PartPath.Item);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } element:
                return Step(Read(collection, followsLocals), element.Arguments is [{ Value.Type.SpecialType: SpecialType.System_Int32 }] ? PartPath.Item : PartPath.Value);
            case IPropertyReferenceOperation { Property.Name: "Value", Instance: { Type: { } wrapper } inner } when IsWrapper(wrapper):
                return Read(inner, followsLocals);
            case IPropertyReferenceOperation { Property: { IsStatic: false } property } when contracts.Shape(property.ContainingType) is not null:
                return (property, ImmutableArray<string>.Empty);
            default:
                return null;
        }
    }

    // Most variables that are written out hold something else: this spares looking for all uses of them.
    private static bool MayHoldMember(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [{ } declaration]
        && declaration.GetSyntax() is VariableDeclaratorSyntax declarator
        && declarator.Initializer?.Value is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax
            or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or SwitchExpressionSyntax);

    private static (IPropertySymbol, ImmutableArray<string>)? Step((IPropertySymbol Property, ImmutableArray<string> Steps)? read, string step) =>
        read is { } found ? (found.Property, found.Steps.Add(step)) : null;

    /// <summary>The parts of a property that are sensitive.</summary>
    private IEnumerable<ImmutableArray<string>> Parts(IPropertySymbol property) => property.GetAttributes()
        .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.Sensitive))
        .Select(attribute => PartPath.Parse(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "At").Value.Value as string).Steps);

    /// <summary>Whether a value shows a sensitive part: it is inside of it, or a collection around it that is written out.</summary>
    private static bool IsShown(ImmutableArray<string> part, ImmutableArray<string> steps, IOperation value, bool showsItems)
    {
        bool isInside = steps.Length >= part.Length && steps.Take(part.Length).SequenceEqual(part);
        bool isAround = steps.Length < part.Length && part.Take(steps.Length).SequenceEqual(steps);
        return Bare(value) switch
        {
            _ when !isInside && !isAround => false,
            { } type when IsCollection(type) => showsItems && !IsNested(type),
            var type => isInside && IsReadable(type),
        };
    }

    /// <summary>The type before conversions, as to the <c>object</c> that a log call takes.</summary>
    private static ITypeSymbol? Bare(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value.Type;
    }

    private static bool IsWrapper(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || TypeFacts.IsStringEnum(type) || TypeFacts.IsIntEnum(type);

    private static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || TypeFacts.IsSequence(type) || TypeFacts.Is(type, "System.Collections.Generic", "IReadOnlyDictionary");

    // Of a collection in a collection, a log shows the type's name.
    private static bool IsNested(ITypeSymbol type) => type is INamedTypeSymbol named && named.TypeArguments.Any(IsCollection);

    /// <summary>Whether a value is readable as text. Records redact what is sensitive in them; bytes and streams show their type's name.</summary>
    private static bool IsReadable(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsReadable(nullable.TypeArguments[0]),
        { IsValueType: true } => !TypeFacts.IsByteMemory(type),
        _ => false,
    };
}
