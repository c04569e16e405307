namespace Smithwright.Model.Shapes;

/// <summary>How deep lists and maps may be nested without a structure in between. What is deeper is held as JSON.</summary>
internal static class Nesting
{
    /// <summary>How many levels get types of their own.</summary>
    public const int MaxLevels = 16;

    /// <summary>Whether a member nests deeper. Only values nest: the keys of maps are strings.</summary>
    public static bool IsTooDeep(ServiceModel model, MemberShape member)
    {
        MemberShape? inner = member;
        for (int level = 0; level <= MaxLevels; level++)
        {
            inner = model.TargetOf(inner) switch
            {
                ListShape list => list.Member,
                MapShape map => map.Value,
                _ => null,
            };
            if (inner is null)
            {
                return false;
            }
        }

        return true;
    }
}
