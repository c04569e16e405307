using Smithwright.Model.Text.Json;

namespace Smithwright.Model.Shapes;

/// <summary>
/// Decides what is sensitive, for everything that asks: the text of records, attributes, checks and messages of errors. A value is sensitive by the
/// trait of its member, of the shape that the member targets, or of the structure or union that has the member.
/// </summary>
internal static class Sensitivity
{
    /// <summary>Whether a value, or anything in a collection of it, is sensitive. Structures inside redact themselves.</summary>
    public static bool IsSensitive(ServiceModel model, MemberShape member) => IsSensitive(model, member, Nesting.MaxLevels);

    /// <summary>The trait that makes a value sensitive as a whole, if there is one.</summary>
    /// <param name="model">The model.</param>
    /// <param name="member">The member that has the value.</param>
    /// <param name="levels">How many levels of collections, counted from here, have types of their own. What is held as JSON redacts nothing.</param>
    public static JsonNode? TraitOf(ServiceModel model, MemberShape member, int levels)
    {
        Shape target = model.TargetOf(member);
        return member.Traits.Get(TraitIds.Sensitive)
            ?? target.Traits.Get(TraitIds.Sensitive)
            ?? OwnerOf(model, member)?.Traits.Get(TraitIds.Sensitive)
            ?? (model.HoldsError(member) || (levels == 0 && target is ListShape or MapShape) ? model.SensitiveIn(target.Id) : null);
    }

    /// <summary>The structure or union that has a member. What a list or map says is said of it as a whole.</summary>
    private static Shape? OwnerOf(ServiceModel model, MemberShape member) =>
        model.Find(member.Id.Root) is { } owner and (StructureShape or UnionShape) ? owner : null;

    private static bool IsSensitive(ServiceModel model, MemberShape member, int levels) =>
        TraitOf(model, member, levels) is not null
        || (levels > 0 && model.TargetOf(member) switch
        {
            ListShape list => IsSensitive(model, list.Member, levels - 1),
            MapShape map => IsSensitive(model, map.Key, levels - 1) || IsSensitive(model, map.Value, levels - 1),
            _ => false,
        });
}
