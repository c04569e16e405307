using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Smithwright.Analyzers.Contracts;
using Smithwright.Analyzers.Values;
using Smithwright.Model.Values;

namespace Smithwright.Analyzers.Checking;

/// <summary>Which values must not be shown at a place of the code.</summary>
internal sealed class SensitiveValues
{
    private readonly ClientContracts _contracts;
    private readonly IOperation _operation;
    private bool? _isAll;

    private SensitiveValues(ClientContracts contracts, IOperation operation)
    {
        _contracts = contracts;
        _operation = operation;
    }

    /// <summary>Whether all that is made here becomes, or may later become, part of a sensitive member. Found out when something is to be shown.</summary>
    public bool IsAll => _isAll ??= IsInsideSensitive();

    public static SensitiveValues At(IOperation operation, ClientContracts contracts) => new(contracts, operation);

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

    /// <summary>
    /// Follows a value outward through the members that it is given to in the same expression. What becomes of the outermost shape is not known, so all
    /// is hidden that a sensitive member might come to hold.
    /// </summary>
    private bool IsInsideSensitive()
    {
        INamedTypeSymbol? outermost = _operation.Type as INamedTypeSymbol;
        bool isFollowed = true;
        for (IOperation? outer = _operation; outer is not (null or IBlockOperation); outer = outer.Parent)
        {
            isFollowed &= outer is not (IInvocationOperation or IAnonymousFunctionOperation);
            if (PropertyGiven(outer) is not { } property || _contracts.Shape(property.ContainingType) is null)
            {
                continue;
            }

            // A property of the operation itself is looked at by its own contract.
            if (outer != _operation && _contracts.Property(property).IsSensitive)
            {
                return true;
            }

            outermost = isFollowed ? property.ContainingType : outermost;
        }

        return _contracts.Shape(outermost) is not null && _contracts.Holdings.Contains(outermost!);
    }

    private IPropertySymbol? PropertyGiven(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var assigned } } => assigned,
        IArgumentOperation { Parent: IObjectCreationOperation creation } argument when _contracts.Shape(creation.Type) is { } shape =>
            AssignedValues.ParameterProperty(argument.Parameter, shape)?.Property,
        _ => null,
    };

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
