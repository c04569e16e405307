using Smithwright.Model;
using Smithwright.Model.Operations;
using Smithwright.Model.Shapes;

namespace Smithwright.Generator.Waiters;

/// <summary>Which operation each name of a waiter belongs to: of names that differ by nothing but case, the first, for each becomes a method of one client.</summary>
internal sealed record WaiterNames(EquatableArray<WaiterName> All)
{
    public static WaiterNames Of(IEnumerable<OperationShape> operations)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return new WaiterNames(operations
            .SelectMany(operation => WaiterReader.Read(operation).Select(waiter => new WaiterName(waiter.Name, operation.Id)))
            .Where(waiter => taken.Add(waiter.Name))
            .ToEquatableArray());
    }

    public bool IsOf(OperationShape operation, string name) => All.Items.Contains(new WaiterName(name, operation.Id));
}

/// <summary>A waiter and its operation.</summary>
internal sealed record WaiterName(string Name, ShapeId Operation);
