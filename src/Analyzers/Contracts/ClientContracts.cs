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
    private SensitiveHoldings? _holdings;

    /// <summary>What sensitive members can hold.</summary>
    public SensitiveHoldings Holdings => LazyInitializer.EnsureInitialized(ref _holdings, () => new SensitiveHoldings(this))!;

    /// <summary>The contract of a type that bears <c>[Shape]</c>, or of a variant of a union that does; else <see langword="null"/>.</summary>
    public ShapeContract? Shape(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: false } named ? _shapes.GetOrAdd(named, ReadShape) : null;

    public PropertyContract Property(IPropertySymbol property) => _properties.GetOrAdd(property, ReadProperty);

    /// <summary>The member's name where the property does not say it: the property's own, with a small first letter unless the shape says otherwise.</summary>
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
            property.ContainingType.IsValueType ? ConstraintReader.ReadKnownValues(property.ContainingType, types) : ConstraintReader.Read(property, types, _patterns),
            Attribute(property, types.Sensitive) is not null
                || (property.ContainingType.IsValueType && Attribute(property.ContainingType, types.Sensitive) is not null));
    }

    private static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol? type) =>
        symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));
}
