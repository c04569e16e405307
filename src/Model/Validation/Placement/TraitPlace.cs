using Smithwright.Model.Definitions;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Validation.Checks;

namespace Smithwright.Model.Validation.Placement;

/// <summary>Where a trait may stand.</summary>
internal sealed class TraitPlace
{
    private enum Owner
    {
        Shape, Member, Either,
    }

    private readonly Owner _owner;
    private readonly Func<TraitUse, bool> _fits;
    private readonly string _expected;
    private readonly string[] _conflicts;

    private TraitPlace(Owner owner, Func<TraitUse, bool> fits, string expected, string[] conflicts) =>
        (_owner, _fits, _expected, _conflicts) = (owner, fits, expected, conflicts);

    /// <summary>A trait of shapes.</summary>
    public static TraitPlace Shape(Func<TraitUse, bool> fits, string expected, params string[] conflicts) => new(Owner.Shape, fits, expected, conflicts);

    /// <summary>A trait of the members of structures, by what they target.</summary>
    public static TraitPlace Member(Func<TraitUse, bool> fits, string expected, params string[] conflicts) => new(Owner.Member, fits, expected, conflicts);

    public static TraitPlace Anything(Func<TraitUse, bool> fits, string expected, params string[] conflicts) => new(Owner.Either, fits, expected, conflicts);

    /// <summary>Reports a trait that stands in a wrong place, or beside one that contradicts it and stands before it.</summary>
    public void Check(TraitUse use)
    {
        if (!IsRightOwner(use))
        {
            string member = _owner == Owner.Member ? "a member of a structure that targets " : "";
            use.Report(use.Value, $"Trait '{use.Name}' is for {member}{_expected}.");
        }
        else if (!_fits(use))
        {
            use.Report(use.Value, $"Trait '{use.Name}' is for {_expected}, but '{use.Target.Id}' is of type {use.Target.Type}.");
        }
        else if (_conflicts.FirstOrDefault(other => other != use.Id && Precedes(use, other)) is string conflict)
        {
            use.Report(use.Value, $"Trait '{use.Name}' contradicts trait '{conflict.Substring(conflict.IndexOf('#') + 1)}'; expected one of them.");
        }
    }

    private bool IsRightOwner(TraitUse use) => _owner switch
    {
        Owner.Shape => use.Member is null,
        Owner.Member => use.Member is not null && use.Owner is AggregateDefinition { Kind: AggregateKind.Structure },
        _ => true,
    };

    /// <summary>Of two traits in different files, the first by its id counts as the earlier one.</summary>
    private static bool Precedes(TraitUse use, string other) => use.Siblings.Get(other) is JsonNode value
        && (value.Span.Path == use.Value.Span.Path && value.Span.Start != use.Value.Span.Start
            ? value.Span.Start < use.Value.Span.Start
            : string.CompareOrdinal(other, use.Id) < 0);
}
