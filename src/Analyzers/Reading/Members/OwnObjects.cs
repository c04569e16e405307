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

        StructureValue value = ReadConstructed(constructor, creation.Arguments, creation, reader);
        return Initialize(value, creation.Initializer, reader);
    }

    public static AbstractValue Read(IWithOperation with, IValueReader reader) =>
        with.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type && !CopiesItself(type)
            ? Initialize(reader.Read(with.Operand) as StructureValue ?? Unknown, with.Initializer, reader)
            : AnyValue.Something;

    /// <summary>What is known of a field, property or primary parameter of an object, or <see langword="null"/>.</summary>
    public static AbstractValue? ReadMember(AbstractValue instance, ISymbol member) =>
        instance is StructureValue { Complete: false } known && known.Members.TryGetValue(KeyOf(member), out AbstractValue? value) ? value : null;

    private static StructureValue Unknown { get; } = new(ImmutableDictionary<string, AbstractValue>.Empty, false);

    /// <summary>What a constructor makes of its arguments.</summary>
    private static StructureValue ReadConstructed(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments, IOperation near, IValueReader reader)
    {
        if (constructor.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false, IsValueType: var isStruct } type || (isStruct && constructor.IsImplicitlyDeclared))
        {
            return Unknown;
        }

        return constructor.DeclaringSyntaxReferences switch
        {
            [] when constructor.Parameters.IsEmpty => ReadInitializers(type, Unknown, near, reader),
            [{ } reference] when reference.GetSyntax() is TypeDeclarationSyntax declaration => ReadPrimary(constructor, declaration, arguments, near, reader),
            _ => ReadConstructor(constructor, arguments, near, reader),
        };
    }

    private static StructureValue ReadInitializers(INamedTypeSymbol type, StructureValue start, IOperation near, IValueReader reader)
    {
        StructureValue value = start;
        foreach (ISymbol member in type.OriginalDefinition.GetMembers().Where(member =>
            member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }))
        {
            if (reader.Bodies.Members.Initializer(member, near) is { } initializer)
            {
                value = With(value, member, reader.Read(initializer));
            }
        }

        return value;
    }

    /// <summary>The parameters of a primary constructor, the properties of a record that they become, and the members that they initialize.</summary>
    private static StructureValue ReadPrimary(IMethodSymbol constructor, TypeDeclarationSyntax declaration, ImmutableArray<IArgumentOperation> given,
        IOperation near, IValueReader reader)
    {
        StructureValue value = Unknown;
        INamedTypeSymbol type = constructor.ContainingType;
        ImmutableDictionary<IParameterSymbol, AbstractValue> arguments = HelperCalls.NoArguments;
        foreach (IArgumentOperation argument in given)
        {
            AbstractValue held = reader.Read(argument.Value);
            if (argument.Parameter is { } parameter
                && type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { DeclaringSyntaxReferences: [{ } reference] } property
                && reference.GetSyntax() is ParameterSyntax)
            {
                value = With(value, property, held);
            }

            if (argument.Parameter?.OriginalDefinition is { RefKind: RefKind.None } primary && Immutability.IsImmutable(primary.Type)
                && !reader.Bodies.Members.IsParameterAssigned(primary))
            {
                arguments = arguments.SetItem(primary, held);
                value = value with { Members = value.Members.SetItem(KeyOf(primary), held) };
            }
        }

        reader.ReadCall(new SourceCall(constructor.OriginalDefinition, AnyValue.Anything, arguments), () =>
        {
            value = ReadInitializers(type, value, near, reader);
            if (declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } syntax
                && reader.Bodies.Find(syntax, near) is IInvocationOperation call)
            {
                value = Both(ReadConstructed(call.TargetMethod, call.Arguments, call, reader), value);
            }

            return AnyValue.Anything;
        });
        return value;
    }

    /// <summary>What a constructor assigns on its way from the first statement to the last, once.</summary>
    private static StructureValue ReadConstructor(IMethodSymbol constructor, ImmutableArray<IArgumentOperation> given, IOperation near, IValueReader reader)
    {
        if (reader.Bodies.Functions.Of(constructor, near) is not { Root: IConstructorBodyOperation root } function)
        {
            return Unknown;
        }

        // After an early end, what follows was not assigned.
        if (function.OwnOperations.Any(operation => operation is IReturnOperation { IsImplicit: false } or IBranchOperation { BranchKind: BranchKind.GoTo }))
        {
            return Unknown;
        }

        ImmutableDictionary<IParameterSymbol, AbstractValue> arguments = HelperCalls.Arguments(given, function, reader);
        IEnumerable<IOperation> statements = (root.BlockBody ?? root.ExpressionBody)?.Operations ?? Enumerable.Empty<IOperation>();
        StructureValue value = Unknown;
        reader.ReadCall(SourceCall.Kept(function, AnyValue.Anything, arguments, reader.Bodies.Parameters), () =>
        {
            if (root.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation { Arguments.IsEmpty: false } first })
            {
                value = ReadConstructed(first.TargetMethod, first.Arguments, first, reader);
            }

            foreach ((ISymbol member, IOperation assigned) in statements.SelectMany(Assigned))
            {
                value = With(value, member, IsAssignedOnce(member, function) ? reader.Read(assigned) : AnyValue.Anything);
            }

            foreach (ISymbol member in Written(function))
            {
                value = With(value, member, IsAssignedOnce(member, function) && value.Members.TryGetValue(KeyOf(member), out AbstractValue? known)
                    && statements.SelectMany(Assigned).Any(pair => SymbolEqualityComparer.Default.Equals(pair.Member, member)) ? known : AnyValue.Anything);
            }

            return AnyValue.Anything;
        });
        return value;
    }

    /// <summary>The members that a constructor writes anywhere, also in branches.</summary>
    private static IEnumerable<ISymbol> Written(SourceFunction constructor) => constructor.Body.DescendantsAndSelf().OfType<IMemberReferenceOperation>()
        .Where(reference => reference.Instance is IInstanceReferenceOperation && ReadUses.IsWritten(reference))
        .Select(reference => reference.Member);

    private static StructureValue Both(StructureValue inherited, StructureValue own) => own with { Members = inherited.Members.SetItems(own.Members) };

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
        return structure with { Members = structure.Members.SetItem(KeyOf(member), kept) };
    }

    /// <summary>What the value of a member is kept by. A derived type may have a member of the same name.</summary>
    public static string KeyOf(ISymbol member) =>
        $"{member.ContainingType.OriginalDefinition.ToDisplayString()}{(member is IParameterSymbol ? " " : ".")}{member.Name}";

    private static bool CopiesItself(INamedTypeSymbol type) => type.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters is [{ Type: { } copied }] && SymbolEqualityComparer.Default.Equals(copied, type));
}
