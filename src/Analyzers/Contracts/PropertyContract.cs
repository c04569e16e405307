using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>What the model says of a generated property. <paramref name="MemberName"/> is the name conditions use for it.</summary>
internal sealed record PropertyContract(
    IPropertySymbol Property,
    string MemberName,
    ImmutableArray<Constraint> Constraints,
    bool IsSensitive)
{
    /// <summary>What of a sensitive value is sensitive; empty means all.</summary>
    public ImmutableArray<PartPath> SensitiveParts { get; init; } = ImmutableArray<PartPath>.Empty;

    /// <summary>What is asked of a value that the property is given. The value of an enum is called by the enum's name.</summary>
    public ValueContract Value(bool isShape) => new(
        isShape && Constraints.Any(constraint => constraint is KnownValuesConstraint { Part.Steps.IsEmpty: true }) ? Property.ContainingType.Name
            : Property.Name,
        Property.Type,
        Constraints,
        isShape && Property.IsRequired,
        IsSensitive)
    {
        IsModeled = isShape,
        SensitiveParts = SensitiveParts,
    };
}
