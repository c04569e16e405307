using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Rules;

/// <summary>Which values must not be shown at a place of the code.</summary>
internal sealed class SensitiveValues
{
    private readonly ClientContracts _contracts;

    private SensitiveValues(ClientContracts contracts, bool isAll)
    {
        _contracts = contracts;
        IsAll = isAll;
    }

    /// <summary>Whether all that is made here becomes part of a sensitive member.</summary>
    public bool IsAll { get; }

    public static SensitiveValues At(IOperation operation, ClientContracts contracts) => new(contracts, IsInsideSensitive(operation, contracts));

    /// <summary>Whether a part of a value is, or is inside, a sensitive member of a structure that the value holds.</summary>
    public bool Hides(ITypeSymbol type, AbstractValue value, AbstractValue part) => value switch
    {
        StructureValue structure => PropertiesOf(type).Any(property => structure.Member(property.MemberName) is var member
            && (property.IsSensitive ? Contains(member, part) : Hides(property.Property.Type, member, part))),
        ListValue list => list.Known.Any(item => Arguments(type).Any(inner => Hides(inner, item, part))),
        MapValue map => map.Entries.Any(entry => Arguments(type).Any(inner => Hides(inner, entry.Value, part))),
        OneOfValue oneOf => oneOf.Options.Any(option => Hides(type, option, part)),
        _ => false,
    };

    private static bool IsInsideSensitive(IOperation operation, ClientContracts contracts)
    {
        for (IOperation? outer = operation.Parent; outer is not (null or IBlockOperation); outer = outer.Parent)
        {
            IPropertySymbol? property = outer switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var assigned } } => assigned,
                IArgumentOperation { Parent: IObjectCreationOperation creation } argument when contracts.Shape(creation.Type) is { } shape =>
                    GivenValues.ParameterProperty(argument.Parameter, shape)?.Property,
                _ => null,
            };
            if (property is not null && contracts.Shape(property.ContainingType) is not null && contracts.Property(property).IsSensitive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The properties of a structure, or the values of all cases of a union.</summary>
    private IEnumerable<PropertyContract> PropertiesOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsAbstract: true } union
            ? union.GetTypeMembers().SelectMany(PropertiesOfCase)
            : PropertiesOfCase(type);

    private IEnumerable<PropertyContract> PropertiesOfCase(ITypeSymbol type) =>
        _contracts.Shape(type) is { } shape ? shape.Properties : Enumerable.Empty<PropertyContract>();

    private static IEnumerable<ITypeSymbol> Arguments(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => new[] { array.ElementType },
        INamedTypeSymbol named => named.TypeArguments,
        _ => Enumerable.Empty<ITypeSymbol>(),
    };

    private static bool Contains(AbstractValue whole, AbstractValue part) => ReferenceEquals(whole.Origin, part.Origin) || whole switch
    {
        StructureValue structure => structure.Members.Values.Any(member => Contains(member, part)),
        ListValue list => list.Known.Any(item => Contains(item, part)),
        MapValue map => map.Entries.Any(entry => Contains(entry.Key, part) || Contains(entry.Value, part)),
        OneOfValue oneOf => oneOf.Options.Any(option => Contains(option, part)),
        _ => false,
    };
}
