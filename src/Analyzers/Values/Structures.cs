using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Values;

/// <summary>Values of generated records: object initializers and <c>with</c> expressions, by the member names of the model.</summary>
internal static class Structures
{
    public static AbstractValue Read(IObjectCreationOperation creation, ShapeContract shape, ValueReader reader)
    {
        if (shape.Type.IsAbstract || creation.Constructor is not { } constructor)
        {
            return UnknownValue.Something;
        }

        // A constructor that someone wrote may set any member.
        bool isPlain = constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty;
        StructureValue empty = new(ImmutableDictionary<string, AbstractValue>.Empty, isPlain);
        return ReadInitializer(isPlain ? WithDefaults(empty, shape) : empty, creation.Initializer, reader);
    }

    public static AbstractValue Read(IWithOperation with, ValueReader reader) => reader.Contracts.Shape(with.Type) is null
        ? UnknownValue.Something
        : ReadInitializer(reader.Read(with.Operand) as StructureValue ?? Unknown, with.Initializer, reader);

    /// <summary>The value of a member as C# reads it: null when it is absent.</summary>
    public static AbstractValue Member(StructureValue structure, PropertyContract property) =>
        structure.Members.TryGetValue(property.MemberName, out AbstractValue? value) ? value
        : structure.Complete ? new NullValue()
        : UnknownValue.Anything;

    private static StructureValue Unknown { get; } = new(ImmutableDictionary<string, AbstractValue>.Empty, false);

    private static StructureValue ReadInitializer(StructureValue structure, IObjectOrCollectionInitializerOperation? initializer, ValueReader reader)
    {
        foreach (IOperation operation in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            (IOperation target, AbstractValue value) = operation switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, reader.Read(assignment.Value)),
                IMemberInitializerOperation nested => (nested.InitializedMember, UnknownValue.Something),
                _ => (operation, UnknownValue.Anything),
            };

            structure = target is IPropertyReferenceOperation property
                ? With(structure, reader.Contracts.Property(property.Property).MemberName, value)
                : structure;
        }

        return structure;
    }

    private static StructureValue With(StructureValue structure, string member, AbstractValue value) => structure with
    {
        // Null is not sent: to conditions the member is absent, as the member of an incomplete structure it is known to be null.
        Members = value is NullValue && structure.Complete ? structure.Members.Remove(member) : structure.Members.SetItem(member, value),
    };

    /// <summary>
    /// What members hold that nobody sets: nothing where null is allowed, an empty collection where it is not, and for anything else a
    /// default of the model's that the symbol does not show.
    /// </summary>
    private static StructureValue WithDefaults(StructureValue structure, ShapeContract shape)
    {
        foreach (PropertyContract property in shape.Properties)
        {
            ITypeSymbol type = property.Property.Type;
            if (type.NullableAnnotation == NullableAnnotation.Annotated)
            {
                continue;
            }

            AbstractValue value = type switch
            {
                _ when property.Property.IsRequired || property.Property.SetMethod is not { IsInitOnly: true } => UnknownValue.Anything,
                INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments.Length: 1 } => Sequences.Counted(0, 0),
                INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments.Length: 2 } => Maps.Empty,
                _ => UnknownValue.Something,
            };
            structure = structure with { Members = structure.Members.SetItem(property.MemberName, value) };
        }

        return structure;
    }
}
