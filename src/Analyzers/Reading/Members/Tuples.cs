using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>Tuples and anonymous objects: what their parts hold that nobody can change.</summary>
internal static class Tuples
{
    public static AbstractValue Read(ITupleOperation tuple, IValueReader reader) =>
        new StructureValue(tuple.Elements.Select((element, index) => (Key(index), Part(element, reader))).ToImmutableDictionary(part => part.Item1, part => part.Item2), false);

    public static AbstractValue Read(IAnonymousObjectCreationOperation creation, IValueReader reader)
    {
        ImmutableDictionary<string, AbstractValue>.Builder members = ImmutableDictionary.CreateBuilder<string, AbstractValue>(StringComparer.Ordinal);
        foreach (ISimpleAssignmentOperation member in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (member.Target is IPropertyReferenceOperation { Property: { } property })
            {
                members[OwnObjects.KeyOf(property)] = Part(member.Value, reader);
            }
        }

        return new StructureValue(members.ToImmutable(), false);
    }

    /// <summary>What a variable holds that a tuple is deconstructed into.</summary>
    public static AbstractValue Read(Deconstruction part, ITypeSymbol type, IValueReader reader)
    {
        IOperation source = part.Source is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation literal } ? literal : part.Source;
        if (source is ITupleOperation tuple)
        {
            return part.Index < tuple.Elements.Length && IsKept(tuple.Elements[part.Index].Type, type) ? reader.Read(tuple.Elements[part.Index]) : AnyValue.Anything;
        }

        return source.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && part.Index < elements.Length && IsKept(elements[part.Index].Type, type)
            ? Member(reader.Read(source), Key(part.Index))
            : AnyValue.Anything;
    }

    /// <summary>What a field of a tuple holds; <see langword="null"/> if it is another field.</summary>
    public static AbstractValue? Read(IFieldReferenceOperation reference, IValueReader reader) =>
        TupleFields.IndexOf(reference.Field) is >= 0 and int index
            ? reader.Read(reference.Instance) is StructureValue tuple ? Member(tuple, Key(index)) : AnyValue.Anything
            : null;

    /// <summary>What a property of an anonymous object holds; <see langword="null"/> if it is another property.</summary>
    public static AbstractValue? Read(IPropertyReferenceOperation reference, IValueReader reader) => reference.Property.ContainingType.IsAnonymousType
        ? reader.Read(reference.Instance) is StructureValue known ? Member(known, OwnObjects.KeyOf(reference.Property)) : AnyValue.Anything
        : null;

    /// <summary>A conversion between tuples may convert their parts, also by operators of the project.</summary>
    public static bool MayConvertParts(IConversionOperation conversion) =>
        conversion.Operand.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var from } && conversion.Operand is not ITupleOperation
        && !(conversion.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var to } && from.Length == to.Length
            && from.Zip(to, (one, other) => IsKept(one.Type, other.Type)).All(same => same));

    private static bool IsKept(ITypeSymbol? from, ITypeSymbol to) => from is null || SymbolEqualityComparer.Default.Equals(from, to)
        || (to.TypeKind == TypeKind.Interface && from.IsReferenceType);

    private static AbstractValue Part(IOperation element, IValueReader reader) =>
        element.Type is { } type ? Mutations.Weaken(reader.Read(element), type, () => OperationTree.IsFresh(element)) : AnyValue.Anything;

    private static AbstractValue Member(AbstractValue value, string key) =>
        value is StructureValue { Complete: false } structure && structure.Members.TryGetValue(key, out AbstractValue? member) ? member : AnyValue.Anything;

    private static string Key(int index) => "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
