using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Support;

/// <summary>Lists and maps may be nested so deep without a structure in between; what is inside of deeper ones is held as JSON.</summary>
internal static class NestingSupport
{
    public static IEnumerable<Problem> Check(ServiceParts parts) => parts.Reached
        .Where(shape => shape is StructureShape or UnionShape)
        .SelectMany(shape => Reach.MembersOf(shape))
        .Where(member => Nesting.IsTooDeep(parts.Model, member))
        .Select(member => parts.Problem(member.Id, $"Member '{member.Name}' nests lists and maps deeper than {Nesting.MaxLevels} levels: what is deeper is held as JSON and not checked."));
}
