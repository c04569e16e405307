namespace Smithwright.Model.Support;

/// <summary>Lists and maps may be nested so deep without a structure in between; what is inside of deeper ones is held as JSON.</summary>
internal static class NestingSupport
{
    /// <summary>How many levels get types of their own.</summary>
    public const int MaxLevels = 16;

    public static IEnumerable<Problem> Check(ServiceParts parts) => parts.Reached
        .Where(shape => shape is StructureShape or UnionShape)
        .SelectMany(shape => Reach.MembersOf(shape))
        .Where(member => Levels(parts.Model, member) > MaxLevels)
        .Select(member => parts.Problem(member.Id, $"Member '{member.Name}' nests lists and maps deeper than {MaxLevels} levels: what is deeper is held as JSON and not checked."));

    /// <summary>The most levels below a member; no collection contains itself.</summary>
    private static int Levels(ServiceModel model, MemberShape member) =>
        model.TargetOf(member) is ListShape or MapShape ? 1 + Reach.MembersOf(model.TargetOf(member)).Max(inner => Levels(model, inner)) : 0;
}
