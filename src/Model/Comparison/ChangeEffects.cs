using System.Collections.Immutable;

namespace Smithwright.Model.Comparison;

/// <summary>The names of effects in messages.</summary>
public static class ChangeEffects
{
    /// <summary>All effects, the gravest first.</summary>
    public static ImmutableArray<ChangeEffect> All { get; } = ((ChangeEffect[])Enum.GetValues(typeof(ChangeEffect))).ToImmutableArray();

    public static string NameOf(ChangeEffect effect) => effect switch
    {
        ChangeEffect.BreaksSource => "breaks source",
        ChangeEffect.BreaksBehavior => "breaks behavior",
        ChangeEffect.Tightens => "tightens",
        ChangeEffect.Loosens => "loosens",
        ChangeEffect.Adds => "adds",
        _ => "documentation only",
    };
}
