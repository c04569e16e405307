using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Smithwright.Analyzers.Contracts;

/// <summary>What is asked of the values that a property or parameter is given.</summary>
/// <param name="Name">Its name, as messages show it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Constraints">What the model, or the author of the code, demands.</param>
/// <param name="IsRequired">Whether the service rejects a request without it.</param>
/// <param name="IsSensitive">Whether no message may show its value.</param>
internal sealed record ValueContract(string Name, ITypeSymbol Type, ImmutableArray<Constraint> Constraints, bool IsRequired, bool IsSensitive)
{
    /// <summary>What of a sensitive value is sensitive; empty means all.</summary>
    public ImmutableArray<PartPath> SensitiveParts { get; init; } = ImmutableArray<PartPath>.Empty;

    /// <summary>Whether no message may show a part.</summary>
    public bool Hides(PartPath part) => IsSensitive && (SensitiveParts.IsEmpty || SensitiveParts.Any(sensitive => sensitive.Contains(part)));

    /// <summary>Whether a model says it, not the author of the code.</summary>
    public bool IsModeled { get; init; }
}
