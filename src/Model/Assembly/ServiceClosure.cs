using Smithwright.Model.Definitions;
using Smithwright.Model.Shapes;
using Smithwright.Model.Text;

namespace Smithwright.Model.Assembly;

/// <summary>Collects the operations of a service: its own, and those of its resources and their resources.</summary>
internal static class ServiceClosure
{
    public static EquatableArray<ShapeId> Operations(ServiceDefinition service, DefinitionSet set)
    {
        SortedSet<ShapeId> operations = new(service.Operations.Select(operation => operation.Value));
        HashSet<ShapeId> seen = new();
        Stack<Located<ShapeId>> waiting = new(service.Resources);
        while (waiting.Count > 0)
        {
            ShapeId id = waiting.Pop().Value;
            if (!seen.Add(id) || set.Find(id) is not ResourceDefinition resource)
            {
                continue;
            }

            operations.UnionWith(resource.Operations.Select(operation => operation.Value));
            foreach (Located<ShapeId> inner in resource.Resources)
            {
                waiting.Push(inner);
            }
        }

        return operations.ToEquatableArray();
    }
}
