using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Tool.Printing;

/// <summary>The operations of a resource that have no part of their own in it.</summary>
internal static class ResourceOperations
{
    public static IEnumerable<Located<ShapeId>> Other(ResourceDefinition resource)
    {
        HashSet<ShapeId> named = [.. resource.Lifecycle.Select(member => member.Target.Value), .. resource.CollectionOperations.Select(operation => operation.Value)];
        return resource.Operations.Where(operation => !named.Contains(operation.Value));
    }
}
