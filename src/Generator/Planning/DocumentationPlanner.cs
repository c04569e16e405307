using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>Plans the XML comments of types and members.</summary>
internal sealed class DocumentationPlanner(ServiceModel model)
{
    public EquatableArray<string> OfShape(Shape shape) => Render(shape.Traits, "");

    public EquatableArray<string> OfMember(MemberShape member, IReadOnlyDictionary<string, string> names) =>
        Render(member.Traits.Has(TraitIds.Documentation) ? member.Traits : model.TargetOf(member).Traits, "");

    public EquatableArray<string> OfEnumMember(TraitMap traits) => Render(traits, "");

    private static EquatableArray<string> Render(TraitMap traits, string constraints) => EquatableArray<string>.Empty;
}
