using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Code;
using Smithwright.Analyzers.Symbols;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Reading.Members;

/// <summary>
/// Objects of the project's own types: what constructors and initializers put into the fields and properties that nothing can replace later. Other members
/// are unknown.
/// </summary>
internal static class OwnObjects
{
    public static AbstractValue Read(IObjectCreationOperation creation, IValueReader reader)
    {
        if (creation.Type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } || creation.Constructor is not { } constructor)
        {
            return AnyValue.Something;
        }

        StructureValue value = constructor.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is TypeDeclarationSyntax
            ? ReadPrimary(creation, constructor, reader)
            : ReadConstructor(creation, reader);
        return Initialize(value, creation.Initializer, reader);
    }

    public static AbstractValue Read(IWithOperation with, IValueReader reader) =>
        with.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type && !CopiesItself(type)
            ? Initialize(reader.Read(with.Operand) as StructureValue ?? Unknown, with.Initializer, reader)
            : AnyValue.Something;

    /// <summary>What is known of a field, property or primary parameter of an object, or <see langword="null"/>.</summary>
    public static AbstractValue? ReadMember(AbstractValue instance, ISymbol member) =>
        instance is StructureValue { Complete: false } known && known.Members.TryGetValue(Key(member), out AbstractValue? value) ? value : null;

    private static StructureValue Unknown { get; } = new(ImmutableDictionary<string, AbstractValue>.Empty, false);

    /// <summary>The parameters of a primary constructor, the properties of a record that they become, and the members that they initialize.</summary>
    private static StructureValue ReadPrimary(IObjectCreationOperation creation, IMethodSymbol constructor, IValueReader reader)
    {
        StructureValue value = Unknown;
        ImmutableDictionary<IParameterSymbol, AbstractValue> arguments = HelperCalls.NoArguments;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter
                && creation.Type!.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { DeclaringSyntaxReferences: [{ } reference] } property
                && reference.GetSyntax() is ParameterSyntax)
            {
                value = With(value, property, reader.Read(argument.Value));
            }

            if (argument.Parameter?.OriginalDefinition is { RefKind: RefKind.None } primary && Immutability.IsImmutable(primary.Type)
                && !reader.Bodies.Members.IsParameterAssigned(primary))
            {
                AbstractValue given = reader.Read(argument.Value);
                arguments = arguments.SetItem(primary, given);
                value = value with { Members = value.Members.SetItem(Key(primary), given) };
            }
        }

        reader.ReadCall(new SourceCall(constructor.OriginalDefinition, AnyValue.Anything, arguments), () =>
        {
            foreach (ISymbol member in creation.Type!.OriginalDefinition.GetMembers().Where(member =>
                member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }))
            {
                if (reader.Bodies.Members.Initializer(member, creation) is { } initializer)
                {
                    value = With(value, member, reader.Read(initializer));
                }
            }

            return AnyValue.Anything;
        });
        return value;
    }

    /// <summary>What a constructor assigns on its way from the first statement to the last, once.</summary>
    private static StructureValue ReadConstructor(IObjectCreationOperation creation, IValueReader reader)
    {
        if (reader.Bodies.Functions.Target(creation) is not { Root: IConstructorBodyOperation root } function || !IsPlain(root.Initializer))
        {
            return Unknown;
        }

        // After an early end, what follows was not assigned.
        if (function.OwnOperations.Any(operation => operation is IReturnOperation { IsImplicit: false } or IBranchOperation { BranchKind: BranchKind.GoTo }))
        {
            return Unknown;
        }

        ImmutableDictionary<IParameterSymbol, AbstractValue> arguments = HelperCalls.Arguments(creation.Arguments, function, reader);
        IEnumerable<IOperation> statements = (root.BlockBody ?? root.ExpressionBody)?.Operations ?? Enumerable.Empty<IOperation>();
        StructureValue value = Unknown;
        reader.ReadCall(SourceCall.Kept(function, AnyValue.Anything, arguments, reader.Bodies.Parameters), () =>
        {
            foreach ((ISymbol member, IOperation assigned) in statements.SelectMany(Assigned))
            {
                value = IsAssignedOnce(member, function) ? With(value, member, reader.Read(assigned)) : value;
            }

            return AnyValue.Anything;
        });
        return value;
    }

    // Another constructor that is given something may give it to other members.
    private static bool IsPlain(IOperation? initializer) => initializer switch
    {
        null => true,
        IExpressionStatementOperation statement => IsPlain(statement.Operation),
        IInvocationOperation call => call.Arguments.IsEmpty,
        _ => false,
    };

    private static IEnumerable<(ISymbol Member, IOperation Value)> Assigned(IOperation statement) =>
        (statement as IExpressionStatementOperation)?.Operation switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation } target } assignment =>
            new[] { (target.Member, assignment.Value) },
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets, Value: IConversionOperation { Operand: ITupleOperation values } } =>
            Pairs(targets, values),
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets, Value: ITupleOperation values } => Pairs(targets, values),
        _ => Enumerable.Empty<(ISymbol, IOperation)>(),
    };

    private static IEnumerable<(ISymbol Member, IOperation Value)> Pairs(ITupleOperation targets, ITupleOperation values) => targets.Elements
        .Zip(values.Elements, (target, value) => (Target: target as IMemberReferenceOperation, Value: value))
        .Where(pair => pair.Target?.Instance is IInstanceReferenceOperation)
        .Select(pair => (pair.Target!.Member, pair.Value));

    private static bool IsAssignedOnce(ISymbol member, SourceFunction constructor) =>
        constructor.Body.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Count(reference =>
            SymbolEqualityComparer.Default.Equals(reference.Member, member) && ReadUses.IsWritten(reference)) == 1;

    private static StructureValue Initialize(StructureValue value, IObjectOrCollectionInitializerOperation? initializer, IValueReader reader)
    {
        foreach (IOperation operation in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            value = operation switch
            {
                // Its accessor may set anything that is set only once.
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { SetMethod.IsInitOnly: true } property } }
                    when !SymbolFacts.IsAutoProperty(property) => Unknown,
                ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment =>
                    With(value, target.Member, reader.Read(assignment.Value)),
                IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => With(value, target.Member, AnyValue.Anything),
                _ => Unknown,
            };
        }

        return value;
    }

    private static StructureValue With(StructureValue structure, ISymbol member, AbstractValue value)
    {
        (bool isFinal, ITypeSymbol? type) = member switch
        {
            IPropertySymbol property => (property.SetMethod is null or { IsInitOnly: true } && SymbolFacts.IsAutoProperty(property), property.Type),
            IFieldSymbol field => (field.IsReadOnly, field.Type),
            _ => (false, null),
        };
        AbstractValue kept = !isFinal || type is null ? AnyValue.Anything : Mutations.Weaken(value, type, () => false);
        return structure with { Members = structure.Members.SetItem(Key(member), kept) };
    }

    // A derived type may have a member of the same name.
    private static string Key(ISymbol member) =>
        $"{member.ContainingType.OriginalDefinition.ToDisplayString()}{(member is IParameterSymbol ? " " : ".")}{member.Name}";

    private static bool CopiesItself(INamedTypeSymbol type) => type.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters is [{ Type: { } copied }] && SymbolEqualityComparer.Default.Equals(copied, type));
}
