using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>What the model says of a generated property. <paramref name="MemberName"/> is the name conditions use for it.</summary>
internal sealed record PropertyContract(
    IPropertySymbol Property,
    string MemberName,
    ImmutableArray<Constraint> Constraints,
    bool IsSensitive);
