using System.Collections.Immutable;
using Smithwright.Model.Definitions;
using Smithwright.Model.Idl;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly.Statements;

/// <summary>
/// What a few services ask of every client and say in no trait, kept as an overlay beside the other models (<c>spec/customizations.overlay.smithy</c>) and
/// applied to whichever of those services is there. It gives way to all that the project's own files say of the same trait, and passes over what a revision of a
/// model does not have.
/// </summary>
internal static class Customizations
{
    /// <summary>The path of the overlay in the positions of its values; no file of a project has it.</summary>
    public const string FilePath = "smithwright/embedded/customizations.overlay.smithy";

    private static readonly Lazy<ImmutableArray<TraitApplication>> Statements = new(Read);

    /// <param name="set">The shapes.</param>
    /// <param name="isApplied">Whether statements of the project's files apply a trait to a shape or member.</param>
    /// <param name="isChanged">Whether they override it or take it away, which they may do with what comes from here.</param>
    public static void Apply(DefinitionSet set, Func<ShapeId, string, bool> isApplied, Func<ShapeId, string, bool> isChanged)
    {
        foreach (TraitApplication statement in Statements.Value)
        {
            ShapeId target = statement.Target.Value;
            if (DefinitionTraits.Of(set, target) is not { } traits)
            {
                continue;
            }

            TraitMap changed = statement.Traits.All
                .Where(trait => trait.Key is not (TraitIds.Override or TraitIds.Without) && !isApplied(target, trait.Key) && !traits.Has(trait.Key) && !HasOtherRules(traits, trait.Key))
                .Aggregate(traits, (result, trait) => result.With(trait.Key, trait.Value));
            foreach (TraitChange change in new TraitChangeReader(new ProblemSink()).Read(statement))
            {
                if (changed.Has(change.TraitId) && !isApplied(target, change.TraitId) && !isChanged(target, change.TraitId))
                {
                    changed = change.Value is null ? changed.Without(change.TraitId) : changed.With(change.TraitId, change.Value);
                }
            }

            DefinitionTraits.Set(set, target, changed);
        }
    }

    // A model has rules of endpoints in one form or the other.
    private static bool HasOtherRules(TraitMap traits, string trait) => trait == TraitIds.EndpointRuleSet && traits.Has(TraitIds.EndpointBdd);

    private static ImmutableArray<TraitApplication> Read()
    {
        using Stream resource = typeof(Customizations).Assembly.GetManifestResourceStream("customizations.overlay.smithy")!;
        using StreamReader reader = new(resource);
        return IdlReader.Read(new SourceFile(FilePath, reader.ReadToEnd()), new ProblemSink()).Applications.Items;
    }
}
