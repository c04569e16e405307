using Smithwright.Model;

namespace Smithwright.Generator.Planning;

/// <summary>Whether a value, or anything in a collection of it, is sensitive. Structures inside redact themselves.</summary>
internal static class Sensitivity
{
    public static bool IsSensitive(ServiceModel model, MemberShape member) => IsSensitive(model, member, nesting: 8);

    private static bool IsSensitive(ServiceModel model, MemberShape member, int nesting)
    {
        Shape target = model[member.Target];
        return member.Traits.Has(TraitIds.Sensitive)
            || target.Traits.Has(TraitIds.Sensitive)
            || (nesting > 0 && target switch
            {
                ListShape list => IsSensitive(model, list.Member, nesting - 1),
                MapShape map => IsSensitive(model, map.Key, nesting - 1) || IsSensitive(model, map.Value, nesting - 1),
                _ => false,
            });
    }
}
