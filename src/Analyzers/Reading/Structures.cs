using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Reading.Members;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading;

/// <summary>Values of generated records: object initializers and <c>with</c> expressions, by the member names of the model.</summary>
internal static class Structures
{
    public static AbstractValue Read(IObjectCreationOperation creation, ShapeContract shape, IValueReader reader)
    {
        if (shape.Type.IsAbstract || creation.Constructor is not { } constructor)
        {
            return AnyValue.Something;
        }

        return ReadInitializer(
            IsPlain(constructor) && IsRecord(shape.Type) ? WithDefaults(shape) : ReadArguments(creation, shape, reader),
            creation.Initializer,
            reader);
    }

    public static AbstractValue Read(IWithOperation with, IValueReader reader) => reader.Contracts.Shape(with.Type) is null
        ? OwnObjects.Read(with, reader)
        : ReadInitializer(reader.Read(with.Operand) as StructureValue ?? Unknown, with.Initializer, reader);

    private static StructureValue Nothing { get; } = new(ImmutableDictionary<string, AbstractValue>.Empty, true);

    private static StructureValue Unknown { get; } = Nothing with { Complete = false };

    // One that someone wrote beside the generated code may set any member.
    private static bool IsPlain(IMethodSymbol constructor) =>
        constructor.Parameters.IsEmpty && (constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences.IsEmpty);

    // The constructor of a base class, as of errors, may set any member, too.
    private static bool IsRecord(INamedTypeSymbol type) => type is { IsRecord: true, BaseType.SpecialType: SpecialType.System_Object };

    /// <summary>The variant of a union, whose only member is the parameter of its constructor.</summary>
    private static StructureValue ReadArguments(IObjectCreationOperation creation, ShapeContract shape, IValueReader reader)
    {
        StructureValue structure = shape.Type.BaseType is { IsRecord: true, IsAbstract: true } ? Nothing : Unknown;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (AssignedValues.ParameterProperty(argument.Parameter, shape) is not { } property)
            {
                return Unknown;
            }

            structure = With(structure, property.MemberName, reader.Read(argument.Value));
        }

        return structure;
    }

    private static StructureValue ReadInitializer(StructureValue structure, IObjectOrCollectionInitializerOperation? initializer, IValueReader reader)
    {
        foreach (IOperation operation in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            (IOperation target, AbstractValue value) = operation switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, reader.Read(assignment.Value)),
                IMemberInitializerOperation nested => (nested.InitializedMember, AnyValue.Something),
                _ => (operation, AnyValue.Anything),
            };

            if (target is IPropertyReferenceOperation { Property: { } property })
            {
                // What may be set again later is not known by what it is set to here.
                bool isFinal = property.SetMethod is { IsInitOnly: true };
                structure = With(structure, reader.Contracts.Property(property).MemberName, isFinal ? value : AnyValue.Anything);
            }
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
    private static StructureValue WithDefaults(ShapeContract shape)
    {
        StructureValue structure = Nothing;
        foreach (PropertyContract property in shape.Properties)
        {
            ITypeSymbol type = property.Property.Type;
            bool isFinal = property.Property.SetMethod is { IsInitOnly: true };
            if (isFinal && type.NullableAnnotation == NullableAnnotation.Annotated)
            {
                continue;
            }

            AbstractValue value = type switch
            {
                _ when property.Property.IsRequired || !isFinal => AnyValue.Anything,
                INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments.Length: 1 } => Sequences.Counted(0, 0),
                INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments.Length: 2 } => Maps.Empty,
                _ => AnyValue.Something,
            };
            structure = structure with { Members = structure.Members.SetItem(property.MemberName, value) };
        }

        return structure;
    }
}
