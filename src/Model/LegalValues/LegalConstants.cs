using Smithwright.Model.Naming;
using Smithwright.Model.Operations;
using Smithwright.Model.Project;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;
using Smithwright.Model.Traits.Data;

namespace Smithwright.Model.LegalValues;

/// <summary>The classes of constants that the traits on the shapes of a service ask for.</summary>
internal static class LegalConstants
{
    /// <summary>The traits that name a class, each class once, by its name.</summary>
    public static IReadOnlyList<LegalValuesTrait> Of(ServiceModel model, Traffic traffic) => Traits(model, traffic)
        .Select(LegalValuesTrait.Of)
        .OfType<LegalValuesTrait>()
        .Where(trait => trait.Constants is not null)
        .GroupBy(trait => trait.Constants!, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First())
        .ToList();

    /// <summary>Classes that would have the name of a type that is generated anyway.</summary>
    public static IEnumerable<Problem> FindClashes(ServiceModel model, IReadOnlyList<ClientRequest> requests)
    {
        if (!model.OfKind<Shape>().Any(shape => Reach.MembersOf(shape).Any(member => member.Traits.Has(TraitIds.LegalValues)) || shape.Traits.Has(TraitIds.LegalValues)))
        {
            yield break;
        }

        foreach (ClientRequest request in requests)
        {
            Traffic traffic = Traffic.Of(model, request.Service, request.Operations(model));
            TypeNames names = TypeNames.Of(
                request.Service, traffic.Types.Select(id => model[id]), request.Item.Features.HasServer, request.Item.Features.HasEmulator);
            foreach (ValuesFromTrait trait in Traits(model, traffic).Select(ValuesFromTrait.Of).OfType<ValuesFromTrait>())
            {
                if (trait.Constants is { } constants && names.IsTaken(constants.Value))
                {
                    yield return new Problem(
                        ProblemIds.UnreadableValues,
                        constants.Span,
                        $"'{request.Namespace}.{constants.Value}' is generated for a shape already; choose another name for the constants.");
                }
            }
        }
    }

    private static IEnumerable<TraitMap> Traits(ServiceModel model, Traffic traffic) => traffic.Types
        .SelectMany(id => Reach.MembersOf(model[id]))
        .SelectMany(member => Traits(model, member, Nesting.MaxLevels));

    private static IEnumerable<TraitMap> Traits(ServiceModel model, MemberShape member, int nesting)
    {
        Shape target = model.TargetOf(member);
        IEnumerable<TraitMap> own = [member.Traits, target.Traits];
        return nesting > 0 && target is ListShape or MapShape ? own.Concat(Reach.MembersOf(target).SelectMany(inner => Traits(model, inner, nesting - 1))) : own;
    }
}
