using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Symbols;

namespace Smithwright.Analyzers.Rules.Sensitive;

/// <summary>What the text of a value shows, by its type.</summary>
internal sealed class ShownTypes(AnnotationTypes types, ClientContracts contracts)
{
    /// <summary>The parts of a property that are sensitive.</summary>
    public IEnumerable<ImmutableArray<string>> Parts(IPropertySymbol property) => property.GetAttributes()
        .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.Sensitive))
        .Select(attribute => PartPath.Parse(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "At").Value.Value as string).Steps);

    /// <summary>
    /// Whether a value is readable as text. Bytes and streams show their type's name; records redact what is sensitive in them, and some redact all.
    /// </summary>
    public bool IsReadable(ITypeSymbol? type) => IsReadable(type, ImmutableHashSet<ITypeSymbol>.Empty.WithComparer(SymbolEqualityComparer.Default));

    /// <summary>Whether the text of a collection, or of an entry of a map, shows an element.</summary>
    /// <param name="type">The type of the collection.</param>
    /// <param name="step">The sensitive part of it; <see langword="null"/> means all.</param>
    public bool ShowsItem(ITypeSymbol type, string? step) => step switch
    {
        PartPath.Key => Elements(type).Take(1).Any(IsItemReadable),
        PartPath.Value => Elements(type).Skip(1).Any(IsItemReadable),
        _ => Elements(type).Any(IsItemReadable),
    };

    /// <summary>The type before conversions, as to the <c>object</c> that a log call takes.</summary>
    public static ITypeSymbol? Bare(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value.Type;
    }

    public static bool IsCollection(ITypeSymbol? type) => type is IArrayTypeSymbol || TypeFacts.IsSequence(type) || IsMap(type);

    public static bool IsMap(ITypeSymbol? type) =>
        TypeFacts.Is(type, "System.Collections.Generic", "IReadOnlyDictionary") || TypeFacts.Is(type, "System.Collections.Generic", "Dictionary");

    /// <summary>Whether a value is an entry of a map, whose text has key and value.</summary>
    public static bool IsEntry(ITypeSymbol? type) => TypeFacts.Is(type, "System.Collections.Generic", "KeyValuePair");

    // Of a collection in a collection, a log shows the type's name.
    private bool IsItemReadable(ITypeSymbol type) => !IsCollection(type) && IsReadable(type);

    private bool IsReadable(ITypeSymbol? type, ImmutableHashSet<ITypeSymbol> outer) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsReadable(nullable.TypeArguments[0], outer),
        { IsValueType: true } => !TypeFacts.IsByteMemory(type),
        INamedTypeSymbol { IsRecord: true, IsAbstract: true } union when contracts.Shape(union) is not null => ShowsEveryCase(union, outer),
        INamedTypeSymbol { IsRecord: true } record => contracts.Shape(record) is { } shape && ShowsMember(shape, outer),
        _ => false,
    };

    /// <summary>Whether a union shows its value, whichever it has; what nobody knows yet is never shown.</summary>
    private bool ShowsEveryCase(INamedTypeSymbol union, ImmutableHashSet<ITypeSymbol> outer)
    {
        INamedTypeSymbol[] cases = union.GetTypeMembers().Where(@case => @case.Name != "Unknown" && contracts.Shape(@case) is { Properties.IsEmpty: false }).ToArray();
        return cases.Length > 0 && cases.All(@case => IsReadable(@case, outer));
    }

    private bool ShowsMember(ShapeContract shape, ImmutableHashSet<ITypeSymbol> outer) =>
        !outer.Contains(shape.Type) && shape.Properties.Any(property => !property.IsSensitive && IsPrinted(property.Property.Type, outer.Add(shape.Type)));

    /// <summary>Whether a record's text shows a member. Collections are written out there.</summary>
    private bool IsPrinted(ITypeSymbol type, ImmutableHashSet<ITypeSymbol> outer) =>
        IsCollection(type) ? Elements(type).Any(element => IsPrinted(element, outer)) : IsReadable(type, outer);

    private static IEnumerable<ITypeSymbol> Elements(ITypeSymbol type) =>
        type is IArrayTypeSymbol array ? new[] { array.ElementType } : ((INamedTypeSymbol)type).TypeArguments;
}
