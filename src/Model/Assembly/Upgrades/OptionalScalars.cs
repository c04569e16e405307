using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text.Json;
using Smithwright.Model.Traits.Services;

namespace Smithwright.Model.Assembly.Upgrades;

/// <summary>
/// Takes the defaults of booleans and numbers away where the service's customization says <c>optionalScalars</c>: its model has defaults that come from boxed and
/// unboxed types, and clients that sent them would ask for something that nobody asked for.
/// </summary>
internal static class OptionalScalars
{
    public static void Apply(DefinitionSet set)
    {
        HashSet<string> namespaces = new(
            set.All.OfType<ServiceDefinition>()
                .Where(service => CustomizationTrait.Of(service.Traits).OptionalScalars)
                .Select(service => service.Header.Id.Value.Namespace),
            StringComparer.Ordinal);
        if (namespaces.Count == 0)
        {
            return;
        }

        foreach (AggregateDefinition structure in set.All.OfType<AggregateDefinition>().Where(shape => shape.Kind == AggregateKind.Structure))
        {
            if (namespaces.Contains(structure.Header.Id.Value.Namespace) && structure.Members.Any(member => IsDefaultScalar(set, member)))
            {
                set.Set(structure with { Members = structure.Members.Select(member => IsDefaultScalar(set, member) ? WithoutDefault(member) : member).ToEquatableArray() });
            }
        }
    }

    private static bool IsDefaultScalar(DefinitionSet set, MemberDefinition member) =>
        member.Traits.Has(TraitIds.Default) && set.Find(member.Target.Value) is SimpleDefinition target && ImplicitDefault.Kinds.Contains(target.Kind);

    private static MemberDefinition WithoutDefault(MemberDefinition member) =>
        member with { Traits = member.Traits.Without(TraitIds.Default).Without(TraitIds.AddedDefault) };
}
