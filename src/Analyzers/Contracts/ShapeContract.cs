using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>What the model says of a generated type.</summary>
internal sealed record ShapeContract(
    INamedTypeSymbol Type,
    ImmutableArray<PropertyContract> Properties,
    ImmutableArray<ConditionConstraint> Conditions);
