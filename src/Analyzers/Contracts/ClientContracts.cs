using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>What the model says of the generated types that one compilation sees, read from their attributes on demand.</summary>
internal sealed class ClientContracts(AnnotationTypes types)
{
    private readonly CompilationPatterns _patterns = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, ShapeContract?> _shapes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, PropertyContract> _properties = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IParameterSymbol, ImmutableArray<Constraint>> _parameters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private SensitiveHoldings? _holdings;

    /// <summary>What sensitive members can hold.</summary>
    public SensitiveHoldings Holdings => LazyInitializer.EnsureInitialized(ref _holdings, () => new SensitiveHoldings(this))!;

    /// <summary>The contract of a type that bears <c>[Shape]</c>, or of a variant of a union that does; else <see langword="null"/>.</summary>
    public ShapeContract? Shape(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: false } named ? _shapes.GetOrAdd(named, ReadShape) : null;

    public PropertyContract Property(IPropertySymbol property) => _properties.GetOrAdd(property, ReadProperty);

    /// <summary>Whether a property that is no member of a model has constraints that its author declared.</summary>
    public bool IsDeclared(IPropertySymbol property) => MayDeclare(property) && Shape(property.ContainingType) is null
        && !Property(property).Constraints.IsEmpty;

    /// <summary>The constraints that the author of a method declared for what it is given.</summary>
    public ImmutableArray<Constraint> Parameter(IParameterSymbol parameter) => MayDeclare(parameter)
        ? _parameters.GetOrAdd(parameter, symbol => Declared(ConstraintReader.Read(symbol, types, _patterns)))
        : ImmutableArray<Constraint>.Empty;

    /// <summary>Whether the author of a method marked what it is given as sensitive.</summary>
    public bool IsSensitive(IParameterSymbol parameter) => Attribute(parameter, types.Sensitive) is not null;

    private static ImmutableArray<Constraint> Declared(ImmutableArray<Constraint> constraints) =>
        constraints.Select(constraint => constraint with { IsDeclared = true }).ToImmutableArray();

    /// <summary>Whether the assembly of a symbol can name the annotations at all. Most calls are to others.</summary>
    public bool MayDeclare(ISymbol? symbol) => symbol?.ContainingAssembly is { } assembly && _assemblies.GetOrAdd(assembly, FindsAnnotations);

    private bool FindsAnnotations(IAssemblySymbol assembly) => assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(referenced =>
        SymbolEqualityComparer.Default.Equals(referenced, types.Shape.ContainingAssembly)));

    /// <summary>The member's name where the property does not say it: the property's own, with a small first letter unless the shape says
    /// otherwise.</summary>
    private string ModelName(IPropertySymbol property)
    {
        bool asProperties = Attribute(property.ContainingType, types.Shape)?.NamedArguments
            .Any(argument => argument is { Key: "MembersAsProperties", Value.Value: true }) == true;
        return asProperties ? property.Name : char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
    }

    private ShapeContract? ReadShape(INamedTypeSymbol type)
    {
        INamedTypeSymbol shape = type.BaseType is { IsAbstract: true, TypeKind: TypeKind.Class } union && union.IsRecord ? union : type;
        return Attribute(shape, types.Shape) is null
            ? null
            : new ShapeContract(type, ReadProperties(type), ConstraintReader.Read(shape, types, _patterns).OfType<ConditionConstraint>().ToImmutableArray());
    }

    private ImmutableArray<PropertyContract> ReadProperties(INamedTypeSymbol type)
    {
        ImmutableArray<PropertyContract>.Builder properties = ImmutableArray.CreateBuilder<PropertyContract>();
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (IPropertySymbol property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, SetMethod: not null })
                {
                    properties.Add(Property(property));
                }
            }
        }

        return properties.ToImmutable();
    }

    private PropertyContract ReadProperty(IPropertySymbol property)
    {
        string? name = Attribute(property, types.Member)?.ConstructorArguments.FirstOrDefault().Value as string;
        return new PropertyContract(
            property,
            name ?? ModelName(property),
            property.ContainingType.IsValueType && Attribute(property.ContainingType, types.Shape) is not null
                ? ConstraintReader.ReadKnownValues(property.ContainingType, types) : ReadConstraints(property),
            Attribute(property, types.Sensitive) is not null
                || (property.ContainingType.IsValueType && Attribute(property.ContainingType, types.Sensitive) is not null))
        {
            SensitiveParts = ConstraintReader.ReadParts(property, types.Sensitive),
        };
    }

    /// <summary>The constraints of a property. A record's are often written on the parameter that it is made from.</summary>
    private ImmutableArray<Constraint> ReadConstraints(IPropertySymbol property)
    {
        ImmutableArray<Constraint> constraints = ConstraintReader.Read(property, types, _patterns);
        if (Attribute(property.ContainingType, types.Shape) is not null || Attribute(property.ContainingType.BaseType, types.Shape) is not null)
        {
            return constraints;
        }

        IEnumerable<IParameterSymbol> parameters = property.ContainingType is { IsRecord: true } record
            ? record.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            : [];
        return Declared(constraints).AddRange(parameters
            .Where(parameter => parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
            .Take(1)
            .SelectMany(parameter => Parameter(parameter)));
    }

    private static AttributeData? Attribute(ISymbol? symbol, INamedTypeSymbol? type) =>
        symbol?.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));
}
