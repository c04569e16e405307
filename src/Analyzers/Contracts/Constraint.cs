using System.Collections.Immutable;
using Smithwright.Model.JmesPath.Syntax;

namespace Smithwright.Analyzers.Contracts;

/// <summary>A constraint read from an attribute. <paramref name="Source"/> is the overlay file that states it, if it is not the model.</summary>
internal abstract record Constraint(PartPath Part, string? Source)
{
    /// <summary>Whether an attribute in the project's own code states it, not a model.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Who states the limit, as messages name it.</summary>
    public string Authority => Source is not null ? $"'{Source}'" : IsDeclared ? "its declaration" : "the model";
}

/// <summary>Inclusive bounds of a count of characters, bytes, items or entries; no <paramref name="Max"/> means unbounded.</summary>
internal sealed record LengthConstraint(PartPath Part, string? Source, long Min, long? Max) : Constraint(Part, Source);

/// <summary>A pattern; no <paramref name="Matcher"/> means that it has no faithful translation.</summary>
internal sealed record PatternConstraint(PartPath Part, string? Source, string Expression, PatternAnswers? Matcher) : Constraint(Part, Source);

/// <summary>Inclusive bounds of a number as decimal text.</summary>
internal sealed record RangeConstraint(PartPath Part, string? Source, string? Min, string? Max) : Constraint(Part, Source);

internal sealed record UniqueItemsConstraint(PartPath Part, string? Source) : Constraint(Part, Source);

/// <summary>The texts that a string enum is known to have, or the digits of an <c>intEnum</c>'s numbers.</summary>
internal sealed record KnownValuesConstraint(PartPath Part, ImmutableArray<string> Values, bool AreNumbers) : Constraint(Part, null);

/// <summary>The only texts that a string may be.</summary>
/// <param name="Values">The texts.</param>
/// <param name="Constants">The class that has them as constants; null for none.</param>
/// <param name="File">The file that they stand in; null for none.</param>
internal sealed record LegalValuesConstraint(PartPath Part, string? Source, ImmutableArray<string> Values, string? Constants, string? File) : Constraint(Part, Source)
{
    private readonly Lazy<ImmutableHashSet<string>> _values = new(() => Values.ToImmutableHashSet(StringComparer.Ordinal));

    public bool Allows(string text) => _values.Value.Contains(text);
}

internal sealed record ConditionConstraint(PartPath Part, string? Source, string Name, Expression Expression, string Documentation)
    : Constraint(Part, Source);
