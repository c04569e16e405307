using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>Values of fields and properties.</summary>
internal static class MemberValues
{
    public static AbstractValue Read(IFieldReferenceOperation reference, IValueReader reader)
    {
        IFieldSymbol field = reference.Field;
        if (IsEmpty(field))
        {
            return Empty(field.ContainingType);
        }

        if (Tuples.Read(reference, reader) is { } part)
        {
            return part;
        }

        if (field.IsReadOnly && OwnObjects.ReadMember(reader.Read(reference.Instance), field) is { } held)
        {
            return held;
        }

        return field.IsReadOnly && !IsStructInstance(field)
            ? reader.ReadThrough(field, () => FixedMembers.Read(field, field.Type, reference, reader))
            : AnyValue.Anything;
    }

    public static AbstractValue Read(IPropertyReferenceOperation reference, IValueReader reader)
    {
        IPropertySymbol property = reference.Property;
        if (IsEmpty(property))
        {
            return Empty(property.ContainingType);
        }

        if (reference.Instance is { } instance && property.SetMethod is not null && reader.Contracts.Shape(property.ContainingType) is not null)
        {
            return reader.Read(instance) is StructureValue structure
                ? structure.Member(reader.Contracts.Property(property).MemberName)
                : AnyValue.Anything;
        }

        if (Tuples.Read(reference, reader) is { } part)
        {
            return part;
        }

        if (property.SetMethod is { IsInitOnly: false } || property.IsIndexer || SymbolFacts.IsOverridable(property))
        {
            return AnyValue.Anything;
        }

        AbstractValue owner = reader.Read(reference.Instance);
        if (OwnObjects.ReadMember(owner, property) is { } held)
        {
            return held;
        }

        return property.SetMethod is not null || IsStructInstance(property) ? AnyValue.Anything : reader.ReadThrough(
            property,
            () => HelperCalls.ReadGetter(property, reference, owner, reader) ?? FixedMembers.Read(property, property.Type, reference, reader));
    }

    // The default of a struct never ran the initializers of its members.
    private static bool IsStructInstance(ISymbol member) => !member.IsStatic && member.ContainingType is { IsValueType: true };

    private static bool IsEmpty(ISymbol member) =>
        member is { IsStatic: true, Name: "Empty", ContainingType: { } type }
        && TypeFacts.IsFrameworkType(type);

    private static AbstractValue Empty(INamedTypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return new TextValue(string.Empty);
        }

        return type switch
        {
            _ when TypeFacts.IsByteMemory(type) => new BlobValue(0, 0),
            { TypeArguments.Length: 2 } => Maps.Empty,
            { TypeArguments.Length: 1 } => Sequences.Counted(0, 0),
            _ => AnyValue.Something,
        };
    }
}
